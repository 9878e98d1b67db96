import { expect, test } from '@playwright/test'
import { leafletCodeAddress, refusalAddress, refusals, toolAddresses } from '../../lib/addresses.ts'
import { pageValidator } from '../attack/valid-page.ts'
import { leafletPages, missingPage, plainPages, questionPages, toolStates } from './addresses'
import { served } from './served'

const validPage = pageValidator()
const groups = {
  'plain pages': plainPages,
  'short answers': questionPages,
  leaflets: [...leafletPages, leafletCodeAddress],
  'tools in every state': [...toolAddresses, ...toolStates],
  'pages of refusals': [missingPage, '/gangguan', ...refusals.map(refusalAddress)],
}

for (const [name, paths] of Object.entries(groups)) {
  test(`${name} are valid HTML, by every rule of the standard`, async () => {
    for (const path of paths) {
      const { html } = await served(path)
      expect(html, path).toContain('</html>')
      expect(await validPage(html), path).toEqual([])
    }
  })
}
