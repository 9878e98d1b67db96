import { yearOf } from '@/lib/calendar/day'
import { type Channel, channels } from '@/lib/content/channels'
import { type Citation, citationOf } from '@/lib/content/figures/citation'
import type { Fact } from '@/lib/content/figures/fact-schema'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { addMonthsTo, type Month, monthsFrom } from '@/lib/iuran/monthly-figure'
import type { BenefitRules, ContributionRules } from '@/lib/iuran/rules'
import { jkkRateFacts } from '@/lib/iuran/wage-contribution'
import { recordOf } from '@/lib/record'
import { MONTHS_A_YEAR } from '@/lib/units'
import { benefitRulesOn } from './benefit-rules'
import { type ContributionFactId, contributionFactIds, monthlyFactIds } from './contribution-facts'
import { type CitedDuty, employerDutiesOn } from './employer-duties'
import {
  confidenceOf,
  firstMonthOf,
  monthlyBands,
  monthlyFigure,
  pointerOn,
} from './monthly-figures'

const MONTHS_AHEAD = 24

export type ContributionContent = {
  rules: ContributionRules
  benefits: BenefitRules
  months: {
    /** This contribution month: the one chosen where none is typed. */
    current: Month
    /** Months outside these are not read: no figures before, too far ahead after. */
    first: Month
    last: Month
    /** What the form offers: from January of this year. */
    offered: Month[]
  }
  /** What is counted with where nothing is typed. */
  defaults: {
    incomeIdrPerMonth: number
    wageIdrPerMonth: number
    savingYears: number
  }
  citations: Record<ContributionFactId, Citation>
  /** How sure the record of the income bands is. */
  bandConfidence: Fact['confidence']
  /** What an employer must join, the smallest employers first. */
  duties: CitedDuty[]
  callCentre: Channel
}

/** Rules, months and citations of /iuran as they stand on `day` (ISO). */
export function contributionsOn(day: string): ContributionContent {
  const current = day.slice(0, 7)
  const first = firstMonthOf(monthlyFactIds)
  const last = addMonthsTo(current, MONTHS_AHEAD)
  const january = `${yearOf(day)}-01`
  const offered = monthsFrom(january, MONTHS_A_YEAR + MONTHS_AHEAD).filter(
    (m) => first <= m && m <= last,
  )
  const { number } = figuresOn(day)
  const benefits = benefitRulesOn(day)
  return {
    rules: contributionRules(first),
    benefits,
    months: { current, first, last, offered },
    defaults: {
      incomeIdrPerMonth: number('bpu.dasar-terendah'),
      wageIdrPerMonth: number('contoh.upah-karyawan'),
      savingYears: number('contoh.lama-menabung'),
    },
    citations: recordOf(contributionFactIds, (id) => citationOn(id, day)),
    bandConfidence: confidenceOf('bpu.golongan'),
    duties: employerDutiesOn(day),
    callCentre: channels.telepon,
  }
}

/** Every figure of the contributions, from a month on. */
export function contributionRules(first: Month): ContributionRules {
  const figure = (id: (typeof monthlyFactIds)[number]) => monthlyFigure(id, first)
  return {
    bpu: {
      bands: monthlyBands('bpu.golongan', first),
      jkkRateBps: figure('bpu.jkk.persen'),
      jkmIdr: figure('bpu.jkm'),
      jhtRateBps: figure('bpu.jht.persen'),
      discountBps: {
        umum: figure('bpu.diskon.umum'),
        transportasi: figure('bpu.diskon.transportasi'),
      },
    },
    wage: {
      jkkRateBps: {
        1: figure(jkkRateFacts[1]),
        2: figure(jkkRateFacts[2]),
        3: figure(jkkRateFacts[3]),
        4: figure(jkkRateFacts[4]),
        5: figure(jkkRateFacts[5]),
      },
      jkmRateBps: figure('jkm.pu'),
      jhtWorkerBps: figure('jht.pu.pekerja'),
      jhtEmployerBps: figure('jht.pu.majikan'),
      jpWorkerBps: figure('jp.iuran.pekerja'),
      jpEmployerBps: figure('jp.iuran.pemberi-kerja'),
      jpHighestWageIdr: figure('jp.upah-tertinggi'),
      jkpStateBps: figure('jkp.iuran.pemerintah'),
      jkpFromJkkBps: figure('jkp.iuran.dari-jkk'),
      jkpHighestWageIdr: figure('jkp.upah-tertinggi'),
    },
  }
}

function citationOn(id: ContributionFactId, day: string): Citation {
  return citationOf({ id, pointers: [pointerOn(id, day)] })
}
