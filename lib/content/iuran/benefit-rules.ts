import { yearOf } from '@/lib/calendar/day'
import { orNull } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import type { BenefitRules } from '@/lib/iuran/rules'

/** Every figure a benefit rests on, as it stands on `day` (ISO). */
export function benefitRulesOn(day: string): BenefitRules {
  const { number, fact } = figuresOn(day)
  const level = (name: 'sd' | 'smp' | 'sma' | 'kuliah') => ({
    level: name,
    idrPerYear: number(`jkk.beasiswa.${name}`),
    years: number(`jkk.beasiswa.${name}-lama`),
  })
  return {
    death: {
      lumpSumIdr: number('jkm.santunan'),
      periodicIdr: number('jkm.berkala'),
      funeralIdr: number('jkm.pemakaman'),
      totalIdr: number('jkm.total'),
      earlyIdr: number('jkm.awal'),
      fullAfterMonths: number('jkm.syarat-bulan'),
    },
    workAccident: {
      deathTimes: number('jkk.meninggal'),
      lowestDeathIdr: number('jkm.santunan'),
      disabilityTimes: number('jkk.cacat-total'),
      periodicIdr: number('jkk.berkala'),
      funeralIdr: number('jkk.pemakaman'),
      sickPayFullMonths: number('jkk.stmb.lama-penuh'),
      sickPayFullBps: number('jkk.stmb.penuh'),
      sickPayLaterBps: number('jkk.stmb.lanjut'),
    },
    scholarship: {
      levels: [level('sd'), level('smp'), level('sma'), level('kuliah')],
      children: number('jkk.beasiswa.anak'),
      yearsBeforeJkm: number('jkm.beasiswa.syarat'),
    },
    pension: {
      shareBpsPerYear: number('jp.rumus'),
      yearsForMonthly: number('jp.masa-iuran'),
      firstMonthlyOn: String(fact('jp.pensiun-bulanan-pertama').value),
      limits: {
        year: yearOf(String(fact('jp.batas-pensiun.sejak').value)),
        lowestIdr: number('jp.batas-pensiun.terkecil'),
        highestIdr: number('jp.batas-pensiun.terbesar'),
      },
    },
    jobLoss: {
      shareBps: number('jkp.persen'),
      highestWageIdr: number('jkp.upah-tertinggi'),
      months: number('jkp.lama'),
      paidMonths: number('jkp.masa-iuran'),
      withinMonths: number('jkp.masa-hitung'),
    },
    // The yield of a year is fixed after it: there are days for which none is recorded.
    savingsYieldBps: orNull(() => number('jht.hasil')),
  }
}
