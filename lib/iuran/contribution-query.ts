import { readChoice } from '@/lib/input/choice'
import { firstOf, type Query } from '@/lib/input/query'
import { empty, ok, type Reading, readValue, unreadable } from '@/lib/input/reading'
import { readRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import {
  type AmountField,
  type ContributionDefaults,
  type ContributionError,
  type ContributionField,
  type ContributionInput,
  contributionChoices,
  contributionFields,
  contributionLimits,
  type ReadableMonths,
  RISK_WHERE_UNKNOWN,
  type Segment,
  segmentFields,
} from './contribution-fields'
import type { Month } from './monthly-figure'
import type { RiskClass } from './wage-contribution'

export type ReadContribution = {
  /** What stands in each field: the text as typed, or else what is counted with. */
  texts: Record<ContributionField, string>
  /** Null while nobody knows who pays: both groups of questions are then asked. */
  segment: Segment | null
  /** True while no income or wage is typed: every figure is then an example. */
  isExample: boolean
  errors: ContributionError[]
  /** Null where anything is wrong. */
  input: ContributionInput | null
}

/**
 * Reads the form from the address. An empty field means its default, an empty month that of today;
 * nothing typed makes it throw. What concerns the other segment only is passed over.
 */
export function readContribution(
  query: Query,
  months: ReadableMonths,
  defaults: ContributionDefaults,
): ReadContribution {
  const typed = (field: ContributionField) => firstOf(query, field)
  const errors: ContributionError[] = []
  const segment: Segment | null =
    readValue(readChoice(typed('segmen'), contributionChoices.segmen)) ?? null
  const passedOver = segment === null ? [] : segmentFields[segment === 'bpu' ? 'pu' : 'bpu']

  function take<T>(error: ContributionError, reading: Reading<T>) {
    if (passedOver.includes(error.field)) return undefined
    if (reading.status === 'unreadable') errors.push(error)
    return reading.status === 'ok' ? reading.value : undefined
  }
  function choice<F extends keyof typeof contributionChoices>(field: F) {
    const choices: readonly (typeof contributionChoices)[F][number][] = contributionChoices[field]
    return take({ field, code: 'choiceUnknown' }, readChoice(typed(field), choices))
  }
  function amount(field: AmountField, reading: Reading<number>) {
    const value = take({ field, code: 'unreadable' }, reading)
    const { min, max } = contributionLimits[field]
    const isOutside = value !== undefined && (value < min || value > max)
    if (isOutside) errors.push({ field, code: 'outOfRange' })
    return isOutside ? undefined : value
  }

  choice('segmen')
  const sector = choice('sektor')
  const incomeIdrPerMonth = amount('penghasilan', readRupiah(typed('penghasilan')))
  const payer = choice('dibayar')
  const member = choice('peserta')
  const wageIdrPerMonth = amount('upah', readRupiah(typed('upah')))
  const risk = choice('risiko')
  const jp = choice('jp')
  const jht = choice('jht')
  const month = take({ field: 'bulan', code: 'monthUnknown' }, readMonth(typed('bulan'), months))
  const paid = choice('bayar')
  const years = { min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'tahun' } as const
  const savingYears = amount('lama', readWhole(typed('lama'), years))

  // Nobody can tell for whom to count: both have an amount, and neither is chosen.
  const isTornBetween = segment === null && [incomeIdrPerMonth, wageIdrPerMonth].every(isGiven)
  if (isTornBetween) errors.unshift({ field: 'segmen', code: 'segmentMissing' })

  const counted = segment ?? (isGiven(wageIdrPerMonth) ? 'pu' : 'bpu')
  const shared = {
    month: month ?? months.current,
    savingYears: savingYears ?? defaults.savingYears,
  }
  const input: ContributionInput =
    counted === 'pu'
      ? {
          ...shared,
          segment: counted,
          wageIdrPerMonth: wageIdrPerMonth ?? defaults.wageIdrPerMonth,
          riskClass: risk === undefined ? RISK_WHERE_UNKNOWN : (Number(risk) as RiskClass),
          withJht: jht !== 'tidak',
          withJp: jp !== 'tidak',
        }
      : {
          ...shared,
          segment: counted,
          sector: sector ?? 'umum',
          incomeIdrPerMonth: incomeIdrPerMonth ?? defaults.incomeIdrPerMonth,
          withJht: jht === 'ya',
          payer: payer === 'pemerintah' ? 'government' : 'self',
          isNewMember: member === 'baru',
          paidMonths: Number(paid ?? 1),
        }
  return {
    texts: textsOf(query, months, defaults),
    segment,
    isExample: !isGiven(counted === 'pu' ? wageIdrPerMonth : incomeIdrPerMonth),
    errors,
    input: errors.length > 0 ? null : input,
  }
}

const isGiven = (value: number | undefined) => value !== undefined

function readMonth(text: string, { first, last }: ReadableMonths): Reading<Month> {
  if (text === '') return empty
  const isMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)
  return isMonth && first <= text && text <= last ? ok(text) : unreadable
}

function textsOf(
  query: Query,
  months: ReadableMonths,
  defaults: ContributionDefaults,
): ReadContribution['texts'] {
  const standard: Partial<Record<ContributionField, string>> = {
    sektor: 'umum',
    dibayar: 'sendiri',
    peserta: 'lama',
    jp: 'ya',
    bulan: months.current,
    bayar: '1',
    lama: String(defaults.savingYears),
  }
  const texts = contributionFields.map((field) => [
    field,
    firstOf(query, field) || (standard[field] ?? ''),
  ])
  return Object.fromEntries(texts)
}
