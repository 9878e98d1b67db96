import { useTranslations } from 'next-intl'
import { CitationLine } from '@/components/figure/citation-line'
import { ChannelLink } from '@/components/frame/channel-link'
import { PhoneLink } from '@/components/frame/phone-link'
import type { DecisionListContent } from '@/lib/content/kpr/decision-list-content'
import type { Case } from '@/lib/kpr/eligibility/condition-rule'
import { useLimitWords } from './limit-words'
import { WhenWords } from './when-words'

type Props = { case: Case; content: DecisionListContent }

const marks = { ya: '✓', tidak: '✕', 'belum-tahu': '?' } as const

/** One line of the list: when it holds, how the condition then stands, why, what to do, by what. */
export function CaseItem({ case: line, content }: Props) {
  const t = useTranslations('decisionList')
  const words = useTranslations('eligibility')
  const { when, status, reason, action, selfEmployedAction, factId, required, actual } = line
  const limits = useLimitWords(content.rules)
  const values = {
    required: typeof required === 'object' ? '' : limits[required],
    actual: actual === null || typeof actual === 'object' ? '' : t(`typed.${actual}`),
    longest: t('typed.longest'),
    affordable: t('typed.affordable'),
    day: t('typed.day'),
    phone: () => <PhoneLink channel={content.callCentre} />,
    idebku: () => <ChannelLink channel={content.creditRecord} />,
  }
  return (
    <li className="condition" data-status={status}>
      <b>
        <span aria-hidden="true">{marks[status]}</span>{' '}
        <WhenWords rules={content.rules} when={when} /> → {t(`status.${status}`)}
      </b>
      {reason && <p>{words.rich(`reason.${reason}`, values)}</p>}
      {action && (
        <p>
          {t('next')} {words.rich(`action.${action}`, values)}
        </p>
      )}
      {selfEmployedAction && (
        <p>
          {t('nextSelfEmployed')} {words.rich(`action.${selfEmployedAction}`, values)}
        </p>
      )}
      <p className="hint">
        <CitationLine citations={[content.citations[factId]]} />
      </p>
    </li>
  )
}
