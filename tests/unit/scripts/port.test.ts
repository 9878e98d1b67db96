import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { portProblem } from '../../../scripts/port.mjs'

test.each(['0', '65536', '70000', '80x', 'abc', '-1', '1e3', ' 80', '3000.5'])(
  'PORT=%s is refused in a sentence',
  async (port) => {
    expect(await portProblem(port)).toMatch(/^PORT is .*: a number from 1 to 65535 is wanted$/)
  },
)

test('a port in use is named, and one that is free is not', async () => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  expect(await portProblem(String(port))).toContain(`Port ${port} is in use`)
  await new Promise((done) => server.close(done))
  expect(await portProblem(String(port))).toBeNull()
})
