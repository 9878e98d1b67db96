import { expect, test } from 'vitest'
import { shareIdr } from '@/lib/iuran/rupiah-share'

test.each([
  // 1 % of 1,234,567 is 12,345.67; half of it 6,172.835.
  { idr: 1_234_567, shares: [100], share: 12_346 },
  { idr: 1_234_567, shares: [100, 5_000], share: 6_173 },
  { idr: 1_000_049, shares: [100], share: 10_000 },
  { idr: 1_000_050, shares: [100], share: 10_001 },
  // Half of 1 % of the basis of a band comes out even.
  { idr: 2_950_000, shares: [100, 5_000], share: 14_750 },
  { idr: 6_800, shares: [5_000], share: 3_400 },
  { idr: 6_800, shares: [], share: 6_800 },
])('half a rupiah is counted up: $shares of $idr is $share', ({ idr, shares, share }) => {
  expect(shareIdr(idr, ...shares)).toBe(share)
})
