import type { useTranslations } from 'next-intl'
import { addresses, type EmbedId } from '@/lib/addresses'
import { type DatedFact, factAfter, factOn } from '@/lib/content/figures/facts'
import { bpuPriceIds } from '@/lib/content/iuran/bpu-price'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatFrom, formatUntil } from '@/lib/format/validity'

type Words = ReturnType<typeof useTranslations<never>>

/** The figure of each, and the page that tells more. */
const embeds: Record<EmbedId, { factId: string; page: string }> = {
  jkm: { factId: 'jkm.total', page: '/program/jkm' },
  'iuran-petani': { factId: bpuPriceIds('jkk', 'umum')[0], page: '/untuk/petani' },
  'klaim-48-jam': { factId: 'jkk.lapor', page: addresses.claim },
}

/** What stands in pages of others: one figure, what it is, until when. */
export type Embed = {
  title: string
  before: string
  figure: string
  after: string
  /** Since when it holds, until when, what follows, when it was checked. */
  validity: string
  page: string
}

export function embedOn(id: EmbedId, day: string, t: Words): Embed {
  const { factId, page } = embeds[id]
  const fact = factOn(factId, day)
  return {
    title: t(`embed.${id}.title`),
    before: t(`embed.${id}.before`),
    figure: formatFactValue(fact.value, fact.unit),
    after: t(`embed.${id}.after`),
    validity: validityWords(fact, t).join(' '),
    page,
  }
}

/** What of a figure tells whoever reads it later that it may have changed. */
export function validityWords(fact: DatedFact, t: Words): string[] {
  const from = formatFrom(fact.from)
  const next = factAfter(fact)
  const holds =
    fact.to === null
      ? t('embed.since', { from })
      : t('embed.sinceUntil', { from, until: formatUntil(fact.to) })
  const follows =
    next && next.value !== fact.value
      ? [
          t('embed.next', {
            from: formatFrom(next.from),
            figure: formatFactValue(next.value, next.unit),
          }),
        ]
      : []
  return [holds, ...follows, t('embed.checked', { day: formatDay(fact.checkedOn) })]
}
