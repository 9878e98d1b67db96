import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah, formatRupiahShort } from '@/lib/format/rupiah'
import { largestScholarship } from '@/lib/iuran/benefits/scholarship'
import {
  accidentDeathBenefit,
  disabilityBenefit,
  sickPay,
} from '@/lib/iuran/benefits/work-accident'
import { BenefitRow } from './benefit-row'
import { MonthlySums } from './monthly-sums'

type Props = {
  /** Reported wage, or income basis of the self-employed. */
  basisIdr: number
  content: ContributionContent
}

/** What a work accident brings, and school money for the children. */
export function AccidentBenefits({ basisIdr, content }: Props) {
  const t = useTranslations('contribution.benefit')
  const how = useTranslations('contribution.how')
  const { benefits, citations, defaults } = content
  const rules = benefits.workAccident
  const death = accidentDeathBenefit(basisIdr, rules)
  const disability = disabilityBenefit(basisIdr, rules)
  const sick = sickPay(basisIdr, defaults.sickMonths, rules)
  const school = largestScholarship(benefits.scholarship)
  const rupiah = {
    basis: formatRupiah(basisIdr),
    periodic: formatRupiah(death.periodicIdr),
    funeral: formatRupiah(death.funeralIdr),
  }
  return (
    <>
      <BenefitRow
        basis={[citations['jkk.meninggal'], citations['jkk.berkala'], citations['jkk.pemakaman']]}
        figure={<RupiahFigure name="manfaat.jkk-meninggal" value={death.totalIdr} />}
        steps={[
          how(death.isLowest ? 'multipleLowest' : 'multiple', {
            ...rupiah,
            times: death.times,
            result: formatRupiah(death.multipleIdr),
          }),
          how('accidentDeath', rupiah),
        ]}
      >
        {t('accidentDeath')}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.cacat-total'], citations['jkk.berkala']]}
        figure={<RupiahFigure name="manfaat.cacat-total" value={disability.totalIdr} />}
        steps={[
          how('multiple', {
            ...rupiah,
            times: disability.times,
            result: formatRupiah(disability.multipleIdr),
          }),
          how('disability', rupiah),
        ]}
      >
        {t('disability')}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.stmb.penuh'], citations['jkk.stmb.lanjut']]}
        figure={<RupiahFigure value={sick.months[0]?.idr ?? 0} />}
        more={<MonthlySums months={sick.months} name="manfaat.sementara" />}
        steps={[
          how('sickFull', {
            ...rupiah,
            months: rules.sickPayFullMonths,
            share: formatPercent(rules.sickPayFullBps),
          }),
          how('sickLater', { share: formatPercent(rules.sickPayLaterBps) }),
        ]}
      >
        {t('sick', { months: rules.sickPayFullMonths })}
      </BenefitRow>
      <BenefitRow
        basis={[citations['jkk.beasiswa.kuliah'], citations['jkm.beasiswa.syarat']]}
        figure={<RupiahFigure name="manfaat.beasiswa" value={school.totalIdr} />}
        steps={[
          ...school.levels.map(({ level, idrPerYear, years, idr }) =>
            how('school', {
              level,
              perYear: formatRupiahShort(idrPerYear),
              years,
              result: formatRupiah(idr),
            }),
          ),
          how('schoolTotal', {
            perChild: formatRupiah(school.perChildIdr),
            children: school.children,
            result: formatRupiah(school.totalIdr),
          }),
        ]}
      >
        {t('school', {
          children: school.children,
          years: formatFactValue(benefits.scholarship.yearsBeforeJkm, 'years'),
        })}
      </BenefitRow>
    </>
  )
}
