import { type EmbedId, embedFolder } from '@/lib/addresses'
import { site } from '@/lib/site'
import type { Embed } from './embeds'

const HEIGHT_PX = 240

/**
 * What is pasted into a page of others: a frame, and a link that stays where frames are taken out. Only
 * tags and attributes that sites of villages let through, all of them closed.
 * @param more what the link says behind the title
 */
export function snippetOf(id: EmbedId, { title, page }: Embed, more: string): string {
  const frame = new URL(`${embedFolder}/${id}`, site.url).href
  const link = new URL(page, site.url).href
  return [
    `<iframe src="${frame}" title="${title}" width="100%" height="${HEIGHT_PX}"></iframe>`,
    `<p><a href="${link}">${title}: ${more}</a></p>`,
  ].join('\n')
}
