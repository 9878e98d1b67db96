import { useTranslations } from 'next-intl'
import type { ExampleLoans } from '@/lib/content/figures/examples'
import { formatRupiahShort } from '@/lib/format/rupiah'
import { searchFrom } from '@/lib/input/query'
import { keysOf } from '@/lib/record'
import { queryOf } from './offer-query'

/** Made-up offers to try: plain links, so that they work everywhere. */
export function Presets({ offers }: { offers: ExampleLoans }) {
  const t = useTranslations('trueRate.presets')
  return (
    <div className="box mt-8 print:hidden">
      <h3>{t('heading')}</h3>
      <ul>
        {keysOf(offers).map((name) => {
          const offer = offers[name]
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
