import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { SOONEST_END_DAYS } from '@/app/pratinjau/preview-figure'
import { previewsOn } from '@/app/pratinjau/previews'
import sitemap from '@/app/sitemap'
import chosen from '@/content/preview-figures.json'
import { addDays } from '@/lib/calendar/day'
import { language } from '@/lib/i18n/language'
import messages from '@/messages'

const t = createTranslator({ locale: language, messages, timeZone: 'Asia/Jakarta' })

test('every page that search engines may list has a picture, and no other', async () => {
  const listed = (await sitemap()).map(({ url }) => new URL(url).pathname)
  const previews = await previewsOn('2026-11-26', t)
  expect(previews.map(({ address }) => address).toSorted()).toEqual(listed.toSorted())
})

test.each(['2026-11-26', '2026-12-31', '2027-01-01', '2027-04-01'])(
  'on %s no picture shows a figure that ends within sixty days',
  async (day) => {
    const previews = await previewsOn(day, t)
    const figures = previews.flatMap(({ figure }) => figure ?? [])
    expect(figures.length).toBeGreaterThan(20)
    const soonest = addDays(day, SOONEST_END_DAYS)
    expect(figures.filter(({ to }) => to !== null && to <= soonest)).toEqual([])
    // Nobody claims an example.
    expect(figures.filter(({ confidence }) => confidence === null)).toEqual([])
  },
)

test('figures are chosen for pages that there are, and are figures', async () => {
  const previews = new Map(
    (await previewsOn('2026-11-26', t)).map((preview) => [preview.address, preview.figure]),
  )
  for (const [address, id] of Object.entries(chosen)) {
    expect(previews.has(address), address).toBe(true)
    expect(previews.get(address)?.id ?? null, address).toBe(id)
  }
})

test('a price that ends with the year stands on no picture at its end, and again after it', async () => {
  const figureOn = async (day: string) =>
    (await previewsOn(day, t)).find(({ address }) => address === '/tanya/iuran-petani')?.figure
  expect((await figureOn('2026-11-26'))?.id).not.toBe('iuran.umum.jkk-jkm')
  expect((await figureOn('2027-01-02'))?.id).toBe('iuran.umum.jkk-jkm')
})
