import { z } from 'zod'
import record from '@/content/offices.json'

/** The eight regencies and cities of Banten, in the order a reader of the page meets them. */
export const regencies = [
  'Kota Serang',
  'Kabupaten Serang',
  'Kota Cilegon',
  'Kabupaten Lebak',
  'Kabupaten Pandeglang',
  'Kota Tangerang',
  'Kabupaten Tangerang',
  'Kota Tangerang Selatan',
] as const

const idSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/)
const webAddress = z.url({ protocol: /^https$/ })

const evidenceSchema = z.strictObject({
  /** Day of the text; null where the page shows none. */
  day: z.iso.date().nullable(),
  name: z.string().min(1),
  url: webAddress,
})

const officeSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    regency: z.enum(regencies),
    /** "wilayah" directs the branches of the province; "cabang" serves people. */
    kind: z.enum(['wilayah', 'cabang']),
    /** Street as published; null where none was found or the only one is too old to send people to. */
    address: z.string().min(1).nullable(),
    addressSeenOn: z.iso.date().nullable(),
    /** Texts that show the office exists, newest first. */
    evidence: z.array(evidenceSchema).min(1),
    /** What else a reader should know of it. */
    note: z.string().min(1).nullable(),
  })
  .refine(({ address, addressSeenOn }) => (address === null) === (addressSeenOn === null), {
    error: 'an address has the day it was seen',
  })

const unclearSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** Where it would be; more than one where the source does not say which, none where it is unsaid. */
  regencies: z.array(z.enum(regencies)),
  reason: z.enum(['announced', 'not-found']),
  /** Where people of the place went instead. */
  note: z.string().min(1).nullable(),
})

export const officeRecordSchema = z.strictObject({
  checkedOn: z.iso.date(),
  /** How many service offices Banten had, as an official said once. No source lists them. */
  statedOffices: z.int().positive(),
  statedOn: z.iso.date(),
  statedBy: z.string().min(1),
  statedSources: z.array(z.strictObject({ name: z.string().min(1), url: webAddress })).min(1),
  offices: z.array(officeSchema),
  unclear: z.array(unclearSchema),
})

export type Regency = (typeof regencies)[number]
export type OfficeRecord = z.infer<typeof officeRecordSchema>
export type Office = OfficeRecord['offices'][number]
export type UnclearOffice = OfficeRecord['unclear'][number]
export type RegencyOffices = {
  regency: Regency
  offices: (Office & { attested: Attestation })[]
  unclear: UnclearOffice[]
}
export type OfficesStated = Omit<OfficeRecord, 'offices' | 'unclear'>

const { offices, unclear, ...about } = officeRecordSchema.parse(record)

/** Day of the last check, and the number of offices once stated with its day and sources. */
export const officesStated: OfficesStated = about

/** Places of which we do not know whether an office is there today. */
export const unclearOffices: readonly UnclearOffice[] = unclear

/** Older evidence than this says little about an office today. */
const FRESH_YEARS = 2

/** Offices of which we read that they exist, and what is unclear, by regency; none is left out. */
export const officesByRegency: readonly RegencyOffices[] = regencies.map((regency) => ({
  regency,
  offices: offices
    .filter((office) => office.regency === regency)
    .map((office) => ({ ...office, attested: attestation(office, about.checkedOn) })),
  unclear: unclear.filter((office) => office.regencies.includes(regency)),
}))

type Attestation = 'well' | 'weakly'

/**
 * How well an office is attested on `day` (ISO): "well" by two texts of which one is at most two
 * years old, else "weakly".
 */
export function attestation({ evidence }: Office, day: string): Attestation {
  const [year, ...rest] = day.split('-')
  const oldest = [Number(year) - FRESH_YEARS, ...rest].join('-')
  const isFresh = evidence.some((text) => text.day !== null && text.day >= oldest)
  return isFresh && evidence.length > 1 ? 'well' : 'weakly'
}
