import { leafletCodeAddress } from '../addresses.ts'

/** Name of a leaflet, day in six digits, two letters by its figures (lib/content/leaflets/editions.ts). */
const form = /^([a-z]+)-(\d{6})-([a-z\d]{2})$/

/** Whether an address is that of a leaflet's code, however it is typed. */
export function isCode(path: string): boolean {
  return path.toLowerCase().startsWith(`${leafletCodeAddress}/`)
}

/**
 * The page that answers for a leaflet's code: that of the edition its day belongs to, or, where its
 * figures are not those of the edition, the one for the leaflet at large. That for unknown codes where
 * there is no such leaflet, or its day has not come.
 * @param today ISO
 * @param pages addresses of all answers
 */
export function codePage(path: string, today: string, pages: readonly string[]): string {
  const code = path
    .toLowerCase()
    .slice(leafletCodeAddress.length + 1)
    .replace(/\/+$/, '')
  const [, name = code, day = '', letters = ''] = form.exec(code) ?? []
  const others = `${leafletCodeAddress}/${name}`
  if (!pages.includes(others) || `20${day}` > today.replaceAll('-', '')) return leafletCodeAddress
  if (code === name) return others
  const edition = pages
    .filter((page) => page.startsWith(`${others}-`) && page.slice(others.length + 1) <= `${day}~`)
    .toSorted()
    .at(-1)
  if (!edition) return leafletCodeAddress
  return edition.endsWith(`-${letters}`) ? edition : others
}
