import { formatFrom } from '@/lib/format/validity'
import { language } from '@/lib/i18n/language'
import { type Change, type Changes, changeWords as words } from './changes'

type FeedAbout = {
  siteUrl: URL
  /** Day (ISO) the feed shows: what is later has not come into force. */
  day: string
  /** Who publishes the site. */
  author: string
}

/** Part of every id: the year the feed began. Never to be changed, or readers see all entries anew. */
const since = '2026'

/** Changes in the rules as an Atom feed (RFC 4287). */
export function atomFeed({ past, coming }: Changes, about: FeedAbout): string {
  const { siteUrl, day, author } = about
  const changes = [...[...coming].reverse(), ...past]
  const touched = changes.map((change) => lastTouched(change, day)).sort()
  const entries = changes.map((change) => entryOf(change, about))
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${tagUri(siteUrl, 'perubahan')}</id>`,
    `<title>${escaped(words.title)}</title>`,
    `<subtitle>${escaped(words.subtitle)}</subtitle>`,
    `<updated>${instant(touched.at(-1) ?? day)}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    link('self', new URL('/perubahan.xml', siteUrl), 'application/atom+xml'),
    link('alternate', new URL('/perubahan', siteUrl), 'text/html'),
    ...entries,
    '</feed>',
  ].join('\n')}\n`
}

function entryOf(change: Change, { siteUrl, day }: FeedAbout): string {
  return [
    '<entry>',
    `<id>${tagUri(siteUrl, `perubahan/${change.id}`)}</id>`,
    `<title>${escaped(change.title)}</title>`,
    `<updated>${instant(lastTouched(change, day))}</updated>`,
    link('alternate', new URL(change.href, siteUrl), 'text/html'),
    `<content type="text">${escaped(contentOf(change))}</content>`,
    '</entry>',
  ].join('\n')
}

/** An entry comes up again on the day its rule comes into force. */
function lastTouched({ addedOn, day }: Change, today: string): string {
  return day <= today && day > addedOn ? day : addedOn
}

function contentOf({ day, before, after, who, pointers }: Change): string {
  return [
    `${words.from} ${formatFrom(day)}.`,
    `${words.before}: ${before}`,
    `${words.after}: ${after}`,
    `${words.who}: ${who}.`,
    `${words.law}: ${pointers.join('; ')}.`,
  ].join('\n')
}

/** Days are Jakarta's. */
function instant(day: string): string {
  return `${day}T00:00:00+07:00`
}

/** Stays the same when pages move (RFC 4151). */
function tagUri({ hostname }: URL, name: string): string {
  return `tag:${hostname},${since}:${name}`
}

function link(rel: 'self' | 'alternate', { href }: URL, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML: its five signs as entities, without the control characters XML has no way to say. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
