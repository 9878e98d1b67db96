// npm start, npm test …: installs what is missing, then runs scripts/<name>.ts on the project's own
// Node, whatever Node the machine has.
import { refuseUnusable } from './port.mjs'
import { install, run } from './tasks.mjs'

const [name, ...options] = process.argv.slice(2)
// Before minutes are spent on what could not be served.
if (name === 'start') await refuseUnusable(process.env.PORT || '3000')
await install()
await run('node', [`scripts/${name}.ts`, ...options])
