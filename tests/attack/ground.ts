import { failureAddress, reminderAddress, toolAddresses } from '../../lib/addresses.ts'
import { siteList } from '../../scripts/site.ts'
import { toolStates } from '../e2e/addresses.ts'
import type { Ground } from './hostile.ts'

/** What a finished site offers to attack; the fields as its own forms and answers name them. */
export async function groundOf(siteFolder: string, port: number): Promise<Ground> {
  const asking = [...toolAddresses, reminderAddress]
  const queries = toolStates.map((state) => state.slice(state.indexOf('?')))
  const names = new Set(queries.flatMap((query) => [...new URLSearchParams(query).keys()]))
  for (const path of [...toolAddresses, ...toolStates]) {
    const page = await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
    for (const [, name = ''] of page.matchAll(/<(?:input|select|button)[^>]*\sname="([^"]+)"/g)) {
      names.add(name)
    }
  }
  const { files } = siteList(siteFolder)
  // The page of failures says of itself that something failed, also to whoever asks for it by name.
  const finished = files.map((file) => file.address).filter((path) => path !== failureAddress)
  const addresses = [...finished, '/healthz', reminderAddress]
  return { addresses, asking, fields: [...names], queries }
}
