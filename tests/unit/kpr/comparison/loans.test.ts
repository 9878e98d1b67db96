import { describe, expect, test } from 'vitest'
import { loanRecords, readLoanRules } from '@/lib/kpr/comparison/loans/loans'
import { exampleRules } from './example-comparison'

/** As recorded for 22 November 2026; that content says the same is a test of its own. */
const records: Readonly<Record<string, number>> = {
  'mlt.plafon-kpr': 500_000_000,
  'mlt.tenor-kpr': 30,
  'mlt.tinjau-bunga': 12,
  'flpp.bunga': 500,
  'flpp.tenor': 20,
  'flpp.dp-terendah': 100,
  'flpp.harga-jawa': 166_000_000,
  'flpp.penghasilan-jawa-lajang': 8_500_000,
  'flpp.penghasilan-jawa-kawin': 10_000_000,
  'flpp.harga-jabodetabek': 185_000_000,
  'flpp.penghasilan-jabodetabek-lajang': 12_000_000,
  'flpp.penghasilan-jabodetabek-kawin': 14_000_000,
}

describe('the limits of the loans', () => {
  test('are each read from its record', () => {
    const { mlt, flpp } = readLoanRules((id) => records[id] ?? Number.NaN)
    expect(mlt).toEqual(exampleRules.mlt)
    expect(flpp).toEqual(exampleRules.flpp)
  })

  test('are read from the records that each loan names', () => {
    const read: string[] = []
    readLoanRules((id) => {
      read.push(id)
      return 1
    })
    const named = Object.values(loanRecords).flatMap(({ limits }) => Object.values<string>(limits))
    expect(read.toSorted()).toEqual(named.toSorted())
  })
})
