import { describe, expect, test } from 'vitest'
import { bandTableSchema } from '@/lib/content/figures/band-schema'
import { factSchema } from '@/lib/content/figures/fact-schema'
import { recordedFacts } from '@/lib/content/figures/records'

const isTable = (rows: [upToIdr: number | null, basisIdr: number][]) =>
  bandTableSchema.safeParse(rows.map(([upToIdr, basisIdr]) => ({ upToIdr, basisIdr }))).success

test.each<[string, [number | null, number][], boolean]>([
  [
    'ascends, and is open at its end',
    [
      [1_099, 1_000],
      [1_299, 1_200],
      [null, 1_400],
    ],
    true,
  ],
  ['has one band without end', [[null, 1_000]], true],
  [
    'has a basis at the highest income of its band',
    [
      [1_099, 1_099],
      [null, 1_100],
    ],
    true,
  ],
  ['has no band', [], false],
  [
    'ends',
    [
      [1_099, 1_000],
      [1_299, 1_200],
    ],
    false,
  ],
  [
    'is open in the middle',
    [
      [null, 1_000],
      [1_299, 1_200],
      [null, 1_400],
    ],
    false,
  ],
  [
    'falls',
    [
      [1_299, 1_200],
      [1_099, 1_000],
      [null, 1_400],
    ],
    false,
  ],
  [
    'has a limit twice',
    [
      [1_099, 1_000],
      [1_099, 1_050],
      [null, 1_400],
    ],
    false,
  ],
  [
    'has a basis above its band',
    [
      [1_099, 1_100],
      [null, 1_400],
    ],
    false,
  ],
  [
    'has a basis in the band below',
    [
      [1_099, 1_000],
      [null, 1_099],
    ],
    false,
  ],
  [
    'counts from nothing',
    [
      [1_099, 0],
      [null, 1_400],
    ],
    false,
  ],
  [
    'has half a rupiah',
    [
      [1_099, 1_000.5],
      [null, 1_400],
    ],
    false,
  ],
])('a table that %s: %j is taken: %s', (_, rows, isTaken) => {
  expect(isTable(rows)).toBe(isTaken)
})

describe('a record of bands', () => {
  const record = recordedFacts.get('bpu.golongan')

  test('is a table, and nothing else is', () => {
    const [period] = record?.periods ?? []
    expect(factSchema.safeParse(record).success).toBe(true)
    expect(factSchema.safeParse({ ...record, unit: 'idr' }).success).toBe(false)
    expect(
      factSchema.safeParse({ ...record, periods: [{ ...period, value: 1_000_000 }] }).success,
    ).toBe(false)
  })
})
