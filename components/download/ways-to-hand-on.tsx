import { useTranslations } from 'next-intl'
import { Pictogram } from '@/components/pictogram/pictogram'

const ways = [
  'unduh',
  'quick-share',
  'bluetooth',
  'dokumen',
  'kartu-memori',
  'buka-chrome',
] as const

/** How a file gets from one phone to another, each way with its picture. */
export function WaysToHandOn() {
  const t = useTranslations('downloads')
  return (
    <section className="flow">
      <h2>{t('ways')}</h2>
      <ul className="hand-on">
        {ways.map((way) => (
          <li key={way}>
            <Pictogram name={way} />
            <div>
              <h3>{t(`way.${way}.name`)}</h3>
              <p>{t(`way.${way}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
