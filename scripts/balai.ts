// npm run balai: the site on the network of a village hall, from a laptop, without internet. Prints the
// address as a code to scan, and that of the Wi-Fi (WIFI_NAME, WIFI_PASSWORD, or typed).
import { networkInterfaces } from 'node:os'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { encode } from 'uqr'
import { addresses } from '../lib/addresses.ts'
import { localAddresses } from './hall/local-addresses.ts'
import { terminalCode } from './hall/terminal-code.ts'
import { wifiCode } from './hall/wifi-code.ts'
import { portProblem } from './port.mjs'
import { finishedSite } from './site.ts'
import { supervise } from './supervise.ts'
import { say } from './tasks.mjs'

/** Of white around a code, so that a camera finds it. */
const QUIET_MODULES = 4

const port = process.env.PORT || '3000'
const folder = await finishedSite()
const problem = await portProblem(port)
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { name, password } = await wifi()
supervise(folder, port, showCodes, (phones) => say(`Phones that have asked: ${phones}`))

/** What the speaker types, unless the settings say it; no name: no code for the Wi-Fi. */
async function wifi(): Promise<{ name: string; password: string }> {
  const { WIFI_NAME: name, WIFI_PASSWORD: password = '' } = process.env
  if (name !== undefined || !stdin.isTTY) return { name: name ?? '', password }
  const asked = createInterface({ input: stdin, output: stdout })
  const typed = await asked.question('Name of the Wi-Fi (empty: no code for it): ')
  const secret = typed && (await asked.question('Its password (empty: it has none): '))
  asked.close()
  return { name: typed, password: secret }
}

function showCodes(): void {
  if (name) showCode('1. The Wi-Fi, to be scanned first', wifiCode(name, password))
  const found = localAddresses(networkInterfaces())
  if (found.length === 0) say('No network: switch the Wi-Fi on, then start again')
  for (const address of found) {
    // Over plain http no phone can save the site: the file comes first.
    const url = `http://${address}:${port}`
    showCode(`The site, on the page with the files: ${url}`, `${url}${addresses.downloads}`)
  }
  say('Ctrl+C ends it')
}

function showCode(words: string, text: string): void {
  say(words)
  console.log(terminalCode(encode(text, { border: QUIET_MODULES }).data))
}
