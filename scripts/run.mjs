// npm start, npm test …: installs what is missing, then runs scripts/<name>.ts on the project's own
// Node, whatever Node the machine has.
import { install, run } from './tasks.mjs'

const [name, ...options] = process.argv.slice(2)
install()
run('node', [`scripts/${name}.ts`, ...options])
