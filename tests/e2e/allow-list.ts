import { readdirSync, readFileSync } from 'node:fs'

const read = (file: string) => JSON.parse(readFileSync(`content/${file}`, 'utf8'))

type Checked = { url: string; seenOn?: string; checkedOn?: string }

/** Every address outside the site a page may lead to; each record carries the day it was checked. */
export function allowedAddresses(): Set<string> {
  const sources: Checked[] = readdirSync('content/sources').flatMap((file) =>
    read(`sources/${file}`),
  )
  const channels: Checked[] = Object.values(read('channels.json'))
  const { checkedOn, offices, statedSources } = read('offices.json')
  const evidence: Checked[] = [
    ...statedSources,
    ...offices.flatMap((office: { evidence: Checked[] }) => office.evidence),
  ].map(({ url }) => ({ url, checkedOn }))
  const all = [...sources, ...channels, ...evidence]
  const undated = all.filter((each) => !(each.seenOn ?? each.checkedOn))
  if (undated.length > 0) throw new Error(`never checked: ${undated.map(({ url }) => url)}`)
  return new Set(all.map(({ url }) => new URL(url).href))
}
