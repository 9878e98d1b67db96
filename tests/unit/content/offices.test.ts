import { describe, expect, test } from 'vitest'
import record from '@/content/offices.json'
import {
  attestation,
  officeRecordSchema,
  officesByRegency,
  officesStated,
  regencies,
  unclearOffices,
} from '@/lib/content/offices'

const offices = officesByRegency.flatMap((group) => group.offices)

test('every regency is there, in its order, also one without a known office', () => {
  expect(officesByRegency.map(({ regency }) => regency)).toEqual([...regencies])
  const pandeglang = officesByRegency.find(({ regency }) => regency === 'Kabupaten Pandeglang')
  expect(pandeglang?.offices).toEqual([])
  expect(pandeglang?.unclear.length).toBeGreaterThan(0)
})

test('each office stands once, under its own regency', () => {
  expect(offices).toHaveLength(record.offices.length)
  expect(new Set(offices.map(({ id }) => id)).size).toBe(offices.length)
  for (const { regency, offices: own } of officesByRegency) {
    expect(own.every((office) => office.regency === regency)).toBe(true)
  }
})

test('what is unclear is no office, and has an id of its own', () => {
  const ids = [...offices, ...unclearOffices].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(offices.map((office) => [office.name, office] as const))('%s', (_, office) => {
  test('shows its evidence newest first, none from after the check', () => {
    const days = office.evidence.map(({ day }) => day ?? '')
    expect(days).toEqual([...days].sort().reverse())
    expect(days.every((day) => day <= officesStated.checkedOn)).toBe(true)
  })

  test('has an address only from a text that shows the office', () => {
    const days = office.evidence.map(({ day }) => day)
    if (office.addressSeenOn) expect(days).toContain(office.addressSeenOn)
  })
})

test('no text for readers holds a figure: no phone, no coordinates', () => {
  const words = [
    ...offices.flatMap(({ name, address, note }) => [name, address ?? '', note ?? '']),
    ...unclearOffices.flatMap(({ name, note }) => [name, note ?? '']),
  ]
  expect(words.filter((text) => /\d/.test(text))).toEqual([])
})

test('the number once stated carries its day and sources, and is not what we found', () => {
  expect(officesStated.statedSources.length).toBeGreaterThan(0)
  expect(officesStated.statedOn < officesStated.checkedOn).toBe(true)
  expect(officesStated.statedOffices).toBeGreaterThan(offices.length)
})

test.each([
  [['2025-11-26', null], 'well'],
  [['2023-11-26', '2017-01-01'], 'well'],
  [['2023-11-25', '2017-01-01'], 'weakly'],
  [['2026-11-26'], 'weakly'],
  [[null, null], 'weakly'],
] as const)('evidence of %j attests an office %s', (days, how) => {
  const evidence = days.map((day) => ({ day, name: 'Koran', url: 'https://koran.id/' }))
  const [office] = offices
  if (!office) throw new Error('no office')
  expect(attestation({ ...office, evidence }, '2025-11-26')).toBe(how)
})

describe('the schema refuses', () => {
  const [office] = record.offices
  const withOffice = (changed: object) => ({ ...record, offices: [{ ...office, ...changed }] })

  test.each([
    ['a phone number', { phone: '0254' }],
    ['coordinates', { latitude: -6.1 }],
    ['a regency that is not in Banten', { regency: 'Kota Bogor' }],
    ['an office without evidence', { evidence: [] }],
    ['an address without its day', { address: 'Jalan Raya', addressSeenOn: null }],
    ['a day without an address', { address: null, addressSeenOn: '2025-09-11' }],
    ['a source without https', { evidence: [{ day: null, name: 'A', url: 'http://a.id/' }] }],
  ])('%s', (_, changed) => {
    expect(officeRecordSchema.safeParse(withOffice(changed)).success).toBe(false)
  })

  test('nothing in an office as it is', () => {
    expect(officeRecordSchema.safeParse(withOffice({})).success).toBe(true)
  })
})
