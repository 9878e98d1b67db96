import { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import type { EligibilityRules } from '@/lib/kpr/eligibility/condition'
import { basicCodes } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { useLimitWords } from './limit-words'

/** How the cases become a condition, the conditions a verdict, and the answers what is compared. */
export function HowFolded({ rules }: { rules: EligibilityRules }) {
  const t = useTranslations('decisionList')
  const condition = useTranslations('eligibility.condition')
  const limits = useLimitWords(rules)
  const basic = basicCodes.map((code) => condition(code)).join(', ')
  const { annualRateBps } = rules
  const rate = annualRateBps === null ? t('measured.noRate') : formatPercent(annualRateBps)
  return (
    <>
      <h2>{t('folded.heading')}</h2>
      <ol>
        <li>{t('folded.first')}</li>
        <li>{t('folded.worst')}</li>
        <li>{t('folded.no')}</li>
        <li>{t('folded.unknown')}</li>
        <li>{t('folded.yes')}</li>
        <li>{t('folded.basic', { conditions: basic })}</li>
      </ol>
      <h2>{t('measured.heading')}</h2>
      <p>{t('measured.brackets')}</p>
      <dl className="figures">
        <dt>{t('measured.membership', { months: limits.requiredMembershipMonths })}</dt>
        <dd>{t('measured.membershipHow', { months: limits.requiredMembershipMonths })}</dd>
        <dt>{t('measure.startAgeYears')}</dt>
        <dd>{t('measured.startAgeHow')}</dd>
        <dt>{t('measure.endAgeYears')}</dt>
        <dd>{t('measured.endAgeHow')}</dd>
        <dt>{t('measure.instalmentIdr')}</dt>
        <dd>
          {t('measured.instalmentHow', { rate })}{' '}
          {t.rich('measured.formula', {
            one: 1,
            sup: (words) => <sup>{words}</sup>,
          })}
        </dd>
      </dl>
    </>
  )
}
