import { laidOut, spelledFrom, spelledTo } from './format'
import type { Read } from './saving'
import { unsqueezed } from './squeezed'

/** What is in addresses, to be spelled as there. */
const spelledTexts = new RegExp(`${spelledFrom}([^${spelledTo}]*)${spelledTo}`, 'g')

/** @throws where what comes out is not what the list names */
export const readFiles: Read = async (small, { bytes, version }) => {
  const text = await unsqueezed(small, bytes)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const letters = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
  if (letters.join('') !== version) throw new Error('read wrongly')
  const { index, files } = laidOut(text)
  return {
    words: index.words,
    files: files.map(([path, content]) => {
      const [header = 0] = index.files[path] ?? []
      return [path, new Response(spelled(content), { headers: index.headers[header] })]
    }),
  }
}

/** A file as it was, with what is in addresses spelled as there. */
export function spelled(text: string): string {
  return text.replace(spelledTexts, (_, plain) => encodeURIComponent(plain))
}
