import { useTranslations } from 'next-intl'
import { CitationLine } from '@/components/figure/citation-line'
import { ChannelLink } from '@/components/frame/channel-link'
import type { Channel } from '@/lib/content/channels'
import type { CreditCheck } from '@/lib/content/kpr/eligibility-content'

type Props = { channel: Channel; check: CreditCheck }

/** How anybody reads the own credit record without paying, step by step. */
export function CreditCheckSteps({ channel, check }: Props) {
  const t = useTranslations('eligibility.creditCheck')
  const { answerWithin, photoSize, citations } = check
  return (
    <details className="how">
      <summary>{t('open')}</summary>
      <ol>
        <li>{t.rich('site', { idebku: () => <ChannelLink channel={channel} /> })}</li>
        <li>{t('quota')}</li>
        <li>{t('data')}</li>
        <li>
          {t('photos')} {photoSize && t('photoSize', { size: photoSize })}
        </li>
        <li>{t('number')}</li>
        <li>{t('answer', { days: answerWithin })}</li>
      </ol>
      <p>{t('office')}</p>
      <p className="warn">{t('warning')}</p>
      <p className="hint">
        <CitationLine citations={citations} />
      </p>
    </details>
  )
}
