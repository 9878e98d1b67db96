// Plain JavaScript: looked at before anything is installed.
import { createServer } from 'node:net'

const HIGHEST = 65535

/**
 * What is wrong with a port, in a sentence; null where the site can be served on it.
 * @param {string} port as it was typed
 * @returns {Promise<string | null>}
 */
export async function portProblem(port) {
  if (!/^\d+$/.test(port)) return `PORT is "${port}": a number from 1 to ${HIGHEST} is wanted`
  const number = Number(port)
  if (number < 1 || number > HIGHEST) {
    return `PORT is ${port}: a number from 1 to ${HIGHEST} is wanted`
  }
  const problem = await listenProblem(number)
  if (problem === 'EADDRINUSE') {
    return `Port ${port} is in use: end what listens there, or choose another with PORT=${number === HIGHEST ? number - 1 : number + 1}`
  }
  return problem && `Port ${port} cannot be listened on (${problem})`
}

/**
 * Ends everything with a sentence where the site cannot be served on a port.
 * @param {string} port as it was typed
 */
export async function refuseUnusable(port) {
  const problem = await portProblem(port)
  if (!problem) return
  console.error(problem)
  process.exit(1)
}

/**
 * @param {number} port
 * @returns {Promise<string | null>}
 */
function listenProblem(port) {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done('code' in error ? String(error.code) : error.message))
    server.listen(port, () => server.close(() => done(null)))
  })
}
