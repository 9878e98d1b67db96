import { useTranslations } from 'next-intl'
import { NamedFigure, RupiahFigure } from '@/components/figure/named-figure'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatPercent } from '@/lib/format/percent'
import type { EligibilityFigures } from '@/lib/kpr/eligibility/figures'
import { HowFigure } from './how-figure'

type Props = { figures: EligibilityFigures; content: EligibilityContent }

/** What can be counted from the answers, as far as they go; every figure opens to its making. */
export function LoanFigures({ figures, content }: Props) {
  const t = useTranslations('eligibility.figures')
  const { membership, longestTenor, instalment, largestLoan } = figures
  const { rules, citations, rateCitations, biRate } = content
  if (!membership && !longestTenor && !instalment && !largestLoan) return null
  return (
    <div className="box">
      <h3>{t('heading')}</h3>
      {membership && (
        <div>
          <p>
            {t(membership.isAtLeast ? 'memberAtLeast' : 'member')}{' '}
            <NamedFigure name="lama-peserta" value={membership.months}>
              {formatFactValue(membership.months, 'months')}
            </NamedFigure>
          </p>
          <HowFigure basis={[citations['mlt.masa-peserta']]} steps={membership.steps} />
        </div>
      )}
      {longestTenor && (
        <div>
          <p>
            {t('longest')}{' '}
            <NamedFigure name="tenor-terpanjang" value={longestTenor.years}>
              {formatFactValue(longestTenor.years, 'years')}
            </NamedFigure>
          </p>
          <HowFigure
            basis={[citations['mlt.usia-akhir'], citations['mlt.tenor-kpr']]}
            steps={longestTenor.steps}
          />
        </div>
      )}
      {instalment && (
        <div>
          <p>
            {t('instalment')} <RupiahFigure name="angsuran" value={instalment.idr} />
          </p>
          <HowFigure basis={rateCitations} steps={instalment.steps} />
        </div>
      )}
      {largestLoan && (
        <div>
          <p>
            {t(largestLoan.isLongestTenor ? 'affordableLongest' : 'affordable', {
              tenor: formatFactValue(largestLoan.tenorYears, 'years'),
            })}{' '}
            <RupiahFigure name="pinjaman-terbesar" value={largestLoan.idr} />
          </p>
          <HowFigure
            basis={[
              citations['bank.rasio-angsuran'],
              citations['mlt.plafon-kpr'],
              ...rateCitations,
            ]}
            steps={largestLoan.steps}
          />
        </div>
      )}
      {(instalment || largestLoan) && biRate && (
        <p className="hint">
          {t('rate', { rate: formatPercent(rules.annualRateBps ?? 0), ...biRate })}
        </p>
      )}
    </div>
  )
}
