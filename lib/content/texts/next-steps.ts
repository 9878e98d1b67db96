import { addresses } from '@/lib/addresses'
import { claimAddresses } from './claim-sections'

/** Where readers most likely want to go next, by the name of the words for it. */
export const nextSteps = {
  accident: claimAddresses.accident,
  death: claimAddresses.death,
  savings: claimAddresses.savings,
  calculate: addresses.cost,
  calculateWage: `${addresses.cost}?segmen=pu`,
  laidOff: `${addresses.questions}/kena-phk-apa-dulu`,
  checkHouse: addresses.check,
  compareHouse: addresses.compare,
  join: addresses.join,
  chooseWork: addresses.occupations,
  checkActive: `${addresses.questions}/cek-aktif`,
  joinMigrant: '#cara-ikut',
} as const

type NextStepName = keyof typeof nextSteps

/** The next step of each kind of work, unless its text names another. */
export const workSteps = {
  umum: 'join',
  transportasi: 'join',
  karyawan: 'checkActive',
  migran: 'joinMigrant',
} as const satisfies Record<string, NextStepName>

/** What the calculator is to start with for each kind of work; null where it counts nothing. */
export const workCalculators = {
  umum: 'segmen=bpu&sektor=umum',
  transportasi: 'segmen=bpu&sektor=transportasi',
  karyawan: 'segmen=pu',
  // Migrant workers pay by the length of their contract, which the calculator does not count.
  migran: null,
} as const satisfies Record<keyof typeof workSteps, string | null>
