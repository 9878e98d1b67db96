import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

// Each file below tests/walls is linted as if it lay in the room that its folder names. A file in
// `refused` breaks one wall, and its first line says by which rule it has to be stopped.

const settings = z.object({
  overrides: z.array(z.object({ includes: z.array(z.string()) })),
})
const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
})

const biome = resolve('node_modules/@biomejs/biome/bin/biome')
const house = mkdtempSync(join(tmpdir(), 'walls-'))
afterAll(() => rmSync(house, { recursive: true }))

/** What the linter says of every file of a folder below tests/walls, by its path in the house. */
function linted(folder: string) {
  const from = join('tests/walls', folder)
  const to = join(house, folder)
  cpSync(from, to, { recursive: true })
  cpSync('biome.json', join(to, 'biome.json'))
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: to, encoding: 'utf8' },
  )
  const { diagnostics } = report.parse(JSON.parse(stdout))
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = relative(from, join(entry.parentPath, entry.name))
      const [first = ''] = readFileSync(join(from, path), 'utf8').split('\n')
      const found = diagnostics.filter(({ location }) => location.path === path)
      return { path, first, rules: found.map(({ category }) => category) }
    })
}

const refused = linted('refused')
const allowed = linted('allowed')

describe('a wall', () => {
  test.each(refused)('stops $path', ({ first, rules }) => {
    expect(rules).toEqual([first.replace('// ', 'lint/style/')])
  })

  test.each(allowed)('lets $path through', ({ rules }) => {
    expect(rules).toEqual([])
  })

  const rooms = settings
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')))
    .overrides.map(({ includes }) =>
      includes.filter((path) => !path.startsWith('!')).map((path) => path.replace('**', '')),
    )

  test.each(rooms)('is tried from both sides: %s', (...paths) => {
    for (const files of [refused, allowed]) {
      expect(files.some((file) => paths.some((path) => file.path.startsWith(path)))).toBe(true)
    }
  })
})
