import { useTranslations } from 'next-intl'
import { inputExamples } from '@/components/comparison/form/input-examples'
import type { BankOffer } from '@/lib/content/kpr/bank-offers'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { type Query, searchFrom } from '@/lib/input/query'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'

type Props = { query: Query; input: ComparisonInput; content: ComparisonContent }

/** The same house at rates somebody named on a known day: plain links, so that they work everywhere. */
export function Presets({ query, input, content }: Props) {
  const t = useTranslations('comparison.presets')
  const { offers, figures } = content
  // A link can be handed on: the income stays in the form.
  const { penghasilan: _, ...open } = query
  return (
    <div className="box print:hidden">
      <h3 id="angka-lain">{t('heading')}</h3>
      <ul>
        {offers.map((offer) => (
          <li key={offer.name}>
            <a data-contoh={offer.name} href={addressOf(offer, open, input)}>
              {t(offer.name, offer.figures)}
            </a>
            <small className="block">
              {offer.endedOn && <b>{t('ended', { day: offer.endedOn })} </b>}
              {t(`note.${offer.name}`, { ...figures, ...offer.figures })}{' '}
              {offer.source && (
                <a href={offer.source.href}>{t('source', { pointer: offer.source.pointer })}</a>
              )}
            </small>
          </li>
        ))}
        <li>
          <a href={`${searchFrom({ ...open, bi: inputExamples.up })}#hasil`}>
            {t('bi', inputExamples)}
          </a>
        </li>
      </ul>
    </div>
  )
}

/** What was typed stays, but for the rates; the years only where the offer is not made for them. */
function addressOf({ fields, tenorYears }: BankOffer, query: Query, input: ComparisonInput) {
  const { shortest = 0, longest = null } = tenorYears ?? {}
  const years = tenorYears && Math.min(Math.max(input.tenorYears, shortest), longest ?? Infinity)
  return `${searchFrom({ ...query, ...fields, ...(years && { tenor: String(years) }) })}#hasil`
}
