import { figuresOn } from '@/lib/content/figures/figures-on'
import type { PurchaseCostRules } from '@/lib/kpr/comparison/purchase-costs'

/** What is paid besides the instalments, as it stands on `day` (ISO). */
export function purchaseCostRulesOn(day: string): PurchaseCostRules {
  const { number } = figuresOn(day)
  return {
    originationFeeBps: {
      low: number('kpr.provisi-rendah'),
      high: number('kpr.provisi-tinggi'),
    },
    administrationIdr: {
      low: number('kpr.administrasi-rendah'),
      high: number('kpr.administrasi-tinggi'),
    },
    mortgageDeed: { feeBps: number('kpr.apht'), securedBps: number('kpr.apht-dasar') },
    acquisitionTax: {
      highestRateBps: number('kpr.bphtb'),
      smallestExemptIdr: number('kpr.npoptkp-terendah'),
    },
    earlyRepaymentBps: number('kpr.denda-lunas-awal'),
  }
}
