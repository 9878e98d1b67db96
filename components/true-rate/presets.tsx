import { useTranslations } from 'next-intl'
import { formatRupiahShort } from '@/lib/format/rupiah'
import { searchFrom } from '@/lib/input/query'
import { exampleOffers, queryOf } from './input-examples'

const names = ['motor', 'online', 'kpr'] as const

/** Made-up offers to try: plain links, so that they work everywhere. */
export function Presets() {
  const t = useTranslations('trueRate.presets')
  return (
    <div className="box mt-8 print:hidden">
      <h3>{t('heading')}</h3>
      <ul>
        {names.map((name) => {
          const offer = exampleOffers[name]
          return (
            <li key={name}>
              <a href={`${searchFrom(queryOf(offer))}#hasil`}>
                {t(name, {
                  loan: formatRupiahShort(offer.loanIdr),
                  upFront: formatRupiahShort(offer.upFrontIdr),
                  instalment: formatRupiahShort(offer.instalmentIdr),
                  times: offer.instalments,
                })}
              </a>
            </li>
          )
        })}
      </ul>
      <p className="hint">{t('note')}</p>
    </div>
  )
}
