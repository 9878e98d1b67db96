import { useTranslations } from 'next-intl'
import { PhoneLink } from '@/components/frame/phone-link'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'

/** Where the band table was read, while nobody has compared it with the law itself. */
export function BandCertainty({ content }: { content: ContributionContent }) {
  const t = useTranslations('contribution.band')
  const { citations, bandConfidence } = content
  if (bandConfidence === 'tinggi') return null
  const record = (id: keyof typeof citations) => (words: React.ReactNode) => (
    <a href={citations[id].href}>{words}</a>
  )
  return (
    <p className="hint">
      {t.rich('certainty', {
        table: record('bpu.golongan'),
        lowest: record('bpu.dasar-terendah'),
        highest: record('bpu.jkk-tertinggi'),
        phone: () => <PhoneLink channel={content.callCentre} />,
      })}
    </p>
  )
}
