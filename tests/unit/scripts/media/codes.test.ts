import { createTranslator } from 'next-intl'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { scanPath } from '@/app/penyuluhan/[slug]/selebaran/scan-path'
import { leafletCode } from '@/lib/content/leaflets/editions'
import { leaflets } from '@/lib/content/leaflets/leaflets'
import { firstHoursText } from '@/lib/content/texts/first-hours'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'
import messages from '@/messages'
import { rowsOf } from '@/tests/unit/path-rows'
import { blurred, type Pixels, partOf, picture } from '../../../../scripts/media/codes/pixels'
import { readTwice } from '../../../../scripts/media/codes/readers'

const t = createTranslator({ locale: language, messages })
const days = ['2026-11-26', '2027-01-01', '2027-04-01']
/** Old cameras read no more, and a code needs so much white around it. */
const mostModules = 33
const quietModules = 4

/** Of an inch, in 34 millimetres of 37 modules on an A4 sheet printed with 150 dots an inch: five. */
const pixelsAModule = 5

const drawn = ({ path, modules }: { path: string; modules: number }, pixels: number) =>
  picture(rowsOf(path, modules), pixels)

/** A tenth of a code in black, off the corners that a camera looks for. */
function blotted({ data, width, height }: Pixels): Pixels {
  const out = data.slice()
  const code = width - 2 * quietModules * pixelsAModule
  const side = Math.floor(code * Math.sqrt(0.1))
  const start = Math.floor((width - side) / 2)
  for (let y = start; y < start + side; y += 1) {
    for (let x = start; x < start + side; x += 1)
      out.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3)
  }
  return { data: out, width, height }
}

test.each(leaflets)(
  'two readers read the address on $slug, out of focus and with a blot too',
  async (leaflet) => {
    for (const day of days) {
      const address = new URL(`/s/${leafletCode(leaflet, day)}`, site.url).href.toUpperCase()
      const code = scanPath(address, 'Q')
      expect(code.modules - 2 * quietModules).toBeLessThanOrEqual(mostModules)
      const sharp = drawn(code, pixelsAModule)
      for (const seen of [sharp, blurred(sharp), blotted(sharp)]) {
        expect(await readTwice(seen)).toEqual([address, address])
      }
    }
  },
)

test('the card of the first hours is read without signal, as the page on claims has it', async () => {
  const text = firstHoursText('2026-11-26', t)
  expect(text).toMatch(/^[\x20-\x7e\n]+$/)
  expect(
    text
      .split('\n')
      .slice(1)
      .every((line, i) => line.startsWith(`${i + 1}. `)),
  ).toBe(true)
  const sharp = drawn(scanPath(text, 'L'), 4)
  for (const seen of [sharp, blurred(sharp)]) expect(await readTwice(seen)).toEqual([text, text])
})

test('a picture without a code is read as nothing', async () => {
  const white = picture([[false]], 200)
  expect(await readTwice(white)).toEqual([null, null])
})

test('another text is another code', async () => {
  const { data } = encode('HTTPS://BEBASCEMAS.EXAMPLE/S/JKM-261126-AA', { ecc: 'Q', border: 4 })
  const [first] = await readTwice(picture(data, pixelsAModule))
  expect(first).toContain('JKM-261126-AA')
})

test('a part of a picture is what lies in its box', () => {
  const rows = [
    [true, false, false],
    [false, true, false],
  ]
  const part = partOf(picture(rows, 1), { x: 1, y: 0, width: 9, height: 9 })
  expect([part.width, part.height]).toEqual([2, 2])
  expect([...part.data].filter((_, i) => i % 4 === 0)).toEqual([255, 255, 0, 255])
})
