import { yearOf } from '@/lib/calendar/day'
import {
  deathFacts,
  jobLossFacts,
  pensionFacts,
  pensionLimitFacts,
  schoolFacts,
  workAccidentFacts,
} from '@/lib/content/figures/benefit-facts'
import { orNull } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { schoolLevels } from '@/lib/iuran/benefits/scholarship'
import type { BenefitRules } from '@/lib/iuran/rules'
import { keysOf, recordOf } from '@/lib/record'

/** Every figure a benefit rests on, as it stands on `day` (ISO). */
export function benefitRulesOn(day: string): BenefitRules {
  const { number, fact } = figuresOn(day)
  function numbers<Name extends string>(facts: Record<Name, string>): Record<Name, number> {
    return recordOf(keysOf(facts), (name) => number(facts[name]))
  }
  return {
    death: numbers(deathFacts),
    workAccident: numbers(workAccidentFacts),
    scholarship: {
      levels: schoolLevels.map((level) => ({ level, ...numbers(schoolFacts[level]) })),
      children: number('jkk.beasiswa.anak'),
      yearsBeforeJkm: number('jkm.beasiswa.syarat'),
    },
    pension: {
      ...numbers(pensionFacts),
      firstMonthlyOn: String(fact('jp.pensiun-bulanan-pertama').value),
      limits: {
        ...numbers(pensionLimitFacts),
        year: yearOf(String(fact('jp.batas-pensiun.sejak').value)),
      },
    },
    jobLoss: numbers(jobLossFacts),
    // The yield of a year is fixed after it: there are days for which none is recorded.
    savingsYield: orNull(() => ({
      bps: number('jht.hasil'),
      year: yearOf(String(fact('jht.hasil-sampai').value)),
    })),
  }
}
