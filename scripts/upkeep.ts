// npm run upkeep: what has ended, ends soon, is to be announced or was not checked for long; with
// --links, dead sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkLinks } from '../lib/upkeep/dead-links.ts'
import {
  type Announcement,
  type CheckedItem,
  type EndingFact,
  isSomethingPast,
  type UncheckedItem,
  upkeepOn,
} from '../lib/upkeep/upkeep.ts'
import { root, say } from './tasks.mjs'

const factSchema = z.object({
  id: z.string(),
  label: z.string(),
  periods: z.array(z.object({ from: z.string(), to: z.string().nullable() })),
  isHistory: z.boolean().optional(),
})
const checkedSchema = z.object({ checkedOn: z.string() })
const channelSchema = checkedSchema.extend({ label: z.string() })
const sourceSchema = z.object({ url: z.string() })

const announcementSchema = z.object({
  id: z.string(),
  what: z.string(),
  lookFrom: z.string(),
  why: z.string(),
  lookIn: z.string(),
  factIds: z.array(z.string()),
})

const day = process.env.SITE_DATE || todayInJakarta()
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`SITE_DATE is "${day}": an ISO day is wanted, such as 2027-01-01`)
  process.exit(2)
}

const facts = jsonFilesIn('content/facts').flatMap((file) => z.array(factSchema).parse(read(file)))
const lists = ['content/offices.json', 'content/examples.json'].map((file) => ({
  name: file,
  ...checkedSchema.parse(read(file)),
}))
const channels = Object.values(
  z.record(z.string(), channelSchema).parse(read('content/channels.json')),
).map(({ label, checkedOn }) => ({ name: label, checkedOn }))
const security = z
  .object({ checkedOn: z.string(), expiresOn: z.string() })
  .parse(read('content/security.json'))
const securityText = {
  id: 'security.txt',
  label: '/.well-known/security.txt, content/security.json',
  periods: [{ from: security.checkedOn, to: security.expiresOn }],
}
const upkeep = upkeepOn(day, {
  facts: [...facts, securityText],
  pages: [...checkedPages(), ...lists],
  channels,
  announcements: z.array(announcementSchema).parse(read('content/announcements.json')),
})

say(`Upkeep on ${day}`)
list('Figures that are over', upkeep.past, figureLine)
list('Figures that end soon', upkeep.ending, figureLine)
list('Announcements to look up now', upkeep.due, announcementLine)
list('Announcements to come', upkeep.coming, announcementLine)
list('Not checked for long', upkeep.unchecked, checkLine)
if (process.argv.includes('--links')) await reportLinks()
process.exitCode = isSomethingPast(upkeep) ? 1 : 0

async function reportLinks(): Promise<void> {
  const urls = jsonFilesIn('content/sources')
    .flatMap((file) => z.array(sourceSchema).parse(read(file)))
    .map(({ url }) => url)
  const { dead, isOffline } = await checkLinks(urls)
  if (isOffline) say('No network: source links were not checked')
  else list('Source links without a page', dead, ({ url, problem }) => `${url}: ${problem}`)
}

function figureLine({ id, label, endsOn, daysLeft, isFollowed }: EndingFact): string {
  const when = daysLeft < 0 ? `ended ${endsOn}` : `ends ${endsOn}, in ${daysLeft} days`
  return `${id} (${label}): ${when}, ${isFollowed ? 'what follows is recorded' : 'NOTHING FOLLOWS'}`
}

function announcementLine({ what, lookFrom, why, lookIn, factIds }: Announcement): string {
  return `${lookFrom}: ${what}. ${why} Look in: ${lookIn}. Waiting: ${factIds.join(', ')}`
}

function checkLine({ name, checkedOn, daysAgo }: UncheckedItem): string {
  return `${name}: checked on ${checkedOn}, ${daysAgo} days ago`
}

function list<Item>(title: string, items: readonly Item[], line: (item: Item) => string): void {
  say(`${title}: ${items.length || 'none'}`)
  for (const item of items) console.log(`  ${line(item)}`)
}

/** Pages with a day of checking in their head; the others show no figure. */
function checkedPages(): CheckedItem[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const text = readFileSync(join(root, 'content', file), 'utf8')
      const checkedOn = text.match(/^---\n[\s\S]*?^checkedOn: (\d{4}-\d{2}-\d{2})$[\s\S]*?^---$/m)
      return checkedOn?.[1] ? [{ name: `content/${file}`, checkedOn: checkedOn[1] }] : []
    })
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}

function todayInJakarta(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date())
}
