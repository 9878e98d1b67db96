import { inFormOrder, readForm } from '@/lib/input/form'
import { pickQuery, type Query } from '@/lib/input/query'
import { recordOf } from '@/lib/record'
import {
  type ContributionDefaults,
  type ContributionError,
  type ContributionField,
  type ContributionInput,
  type ContributionValues,
  contributionFields,
  contributionForm,
  furtherFields,
  type ReadableMonths,
  RISK_WHERE_UNKNOWN,
  type Segment,
  segmentFields,
} from './contribution-fields'
import type { RiskClass } from './wage-contribution'

export type ReadContribution = {
  /** What stands in each field: the text as typed, or else what is counted with. */
  texts: Record<ContributionField, string>
  /** What was typed and concerns this kind of work, in plain numbers: for links. */
  plain: Query
  /** Null while nobody knows who pays: both groups of questions are then asked. */
  segment: Segment | null
  /** True where one of the further fields says something else than the usual. */
  isFurtherFilled: boolean
  /** True while no income or wage is typed: every figure is then an example. */
  isExample: boolean
  errors: ContributionError[]
  /** Null where anything is wrong. */
  input: ContributionInput | null
}

const riskClasses: Record<ContributionValues['risiko'], RiskClass> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
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
  const { texts, values: typed, errors: unread, plain } = readForm(query, contributionForm)
  const segment = typed.segmen ?? null
  const passedOver = segment === null ? [] : segmentFields[segment === 'bpu' ? 'pu' : 'bpu']
  const concerned = contributionFields.filter((field) => !passedOver.includes(field))
  const errors = inFormOrder<ContributionError>(contributionFields, [
    ...unread.filter(({ field }) => !passedOver.includes(field)),
    ...notListed(typed.bulan, months),
  ])
  const isGiven = (field: 'penghasilan' | 'upah') =>
    typed[field] !== undefined &&
    !passedOver.includes(field) &&
    !unread.some((error) => error.field === field)

  // Nobody can tell for whom to count: both have an amount, and neither is chosen.
  const isTornBetween = segment === null && isGiven('penghasilan') && isGiven('upah')
  if (isTornBetween) errors.unshift({ field: 'segmen', code: 'segmentMissing' })

  const counted = segment ?? (isGiven('upah') ? 'pu' : 'bpu')
  const standard = standardTexts(months, defaults)
  // The list knows a month by one name only.
  const given = { ...texts, bulan: typed.bulan ?? texts.bulan }
  const shown = recordOf(contributionFields, (field) => given[field] || standard[field])
  return {
    texts: shown,
    isFurtherFilled: furtherFields.some((field) => shown[field] !== standard[field]),
    plain: pickQuery(plain, concerned),
    segment,
    isExample: !isGiven(counted === 'pu' ? 'upah' : 'penghasilan'),
    errors,
    input: errors.length > 0 ? null : inputOf(counted, typed, months, defaults),
  }
}

function notListed(
  month: string | undefined,
  { first, last }: ReadableMonths,
): ContributionError[] {
  const isListed = month === undefined || (first <= month && month <= last)
  return isListed ? [] : [{ field: 'bulan', code: 'unreadable', kind: 'listedMonth' }]
}

function inputOf(
  segment: Segment,
  typed: Partial<ContributionValues>,
  months: ReadableMonths,
  defaults: ContributionDefaults,
): ContributionInput {
  const shared = {
    month: typed.bulan ?? months.current,
    savingYears: typed.lama ?? defaults.savingYears,
  }
  if (segment === 'pu') {
    return {
      ...shared,
      segment,
      wageIdrPerMonth: typed.upah ?? defaults.wageIdrPerMonth,
      riskClass: typed.risiko === undefined ? RISK_WHERE_UNKNOWN : riskClasses[typed.risiko],
      withJht: typed.jht !== 'tidak',
      withJp: typed.jp !== 'tidak',
    }
  }
  return {
    ...shared,
    segment,
    sector: typed.sektor ?? 'umum',
    incomeIdrPerMonth: typed.penghasilan ?? defaults.incomeIdrPerMonth,
    withJht: typed.jht === 'ya',
    payer: typed.dibayar === 'pemerintah' ? 'government' : 'self',
    isNewMember: typed.peserta === 'baru',
    paidMonths: Number(typed.bayar ?? 1),
  }
}

/** What stands in a field where nothing is typed. */
function standardTexts(
  months: ReadableMonths,
  defaults: ContributionDefaults,
): ReadContribution['texts'] {
  return {
    ...recordOf(contributionFields, () => ''),
    sektor: 'umum',
    dibayar: 'sendiri',
    peserta: 'lama',
    jp: 'ya',
    bulan: months.current,
    bayar: '1',
    lama: String(defaults.savingYears),
  }
}
