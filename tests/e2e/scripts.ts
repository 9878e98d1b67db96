import { join } from 'node:path'
import { newestScriptList, readScripts } from '../../lib/delivery/script-files.ts'

const scripts = readScripts(newestScriptList('.'))

/** The address of one of our scripts in the present build. */
export function scriptAddress(name: string): string {
  const script = scripts[`/aset/${name}.js`]
  if (!script) throw new Error(`no script ${name}`)
  return script.src
}

/** Its file. */
export function scriptFile(name: string): string {
  return join('public', scriptAddress(name))
}
