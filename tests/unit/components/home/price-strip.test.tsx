import { expect, test } from 'vitest'
import { PriceStrip } from '@/components/home/price-strip'
import { priceChangeSoon } from '@/lib/content/iuran/price-change'
import messages from '@/messages'
import { attribute, drawn, textOf } from '../../drawn'

test('says what is paid from when, and stands where a page hides what has passed', () => {
  const row = priceChangeSoon('2026-12-31')
  if (!row) throw new Error('no change')
  const { elements } = drawn(<PriceStrip row={row} />, {
    home: messages.home,
    bpuPrice: messages.bpuPrice,
  })
  const [frame, line] = elements
  if (!frame || !line) throw new Error('nothing drawn')
  expect(attribute(frame, 'data-until')).toBe('2026-12-31')
  expect(attribute(line, 'class')).toMatch(/\bnow\b/)
  expect(textOf(line)).toContain('Januari 2027')
  expect(textOf(line)).toContain('Rp16.800')
})
