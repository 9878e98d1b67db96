import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRoundedRupiah, formatThousandsOfRupiah } from '@/lib/format/rounded-rupiah'

test.each([
  [0, '0'],
  [999.4, '999'],
  [999.6, '1 ribu'],
  [500_000, '500 ribu'],
  [989_933.6, '990 ribu'],
  [999_499, '999 ribu'],
  [999_500, '1 juta'],
  [1_254_660, '1,25 juta'],
  [1_499_684, '1,5 juta'],
  [347_690_095, '348 juta'],
  [999_600_000, '1 miliar'],
  [1_500_000_000_000, '1,5 triliun'],
])('%d is spoken of as %s', (idr, spoken) => {
  expect(formatRoundedRupiah(idr)).toBe(spoken)
})

test('is never off by more than half a percent', () => {
  const words = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900_000_000_000_000 }), (idr) => {
      const [number = '', word] = formatRoundedRupiah(idr).split(' ')
      const unit = word ? words[word as keyof typeof words] : 1
      const spoken = Number(number.replace(',', '.')) * unit
      expect(Math.abs(spoken - idr) / idr).toBeLessThanOrEqual(0.005)
    }),
  )
})

test.each([
  [999, 'Rp999'],
  [1_000, 'Rp1.000'],
  [1_499, 'Rp1.000'],
  [1_500, 'Rp2.000'],
  [1_325_566, 'Rp1.326.000'],
  [989_933.6, 'Rp990.000'],
])('%d is about %s', (idr, said) => {
  expect(formatThousandsOfRupiah(idr)).toBe(said)
})
