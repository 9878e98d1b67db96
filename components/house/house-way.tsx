import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import { FigureValue } from '@/components/figure/figure-value'
import type { DatedFact } from '@/lib/content/figures/facts'
import type { HouseWayName } from '@/lib/content/kpr/house-facts'

type Props = {
  way: HouseWayName
  /** The figures by the name the words give them. */
  facts: Record<string, DatedFact>
}

const questions = ['who', 'rate', 'limit', 'watch'] as const

/** One way to a house: for whom, at what rate, up to where, and what to watch. */
export function HouseWay({ way, facts }: Props) {
  const t = useTranslations('house')
  const figures = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, () => <FigureValue {...fact} />]),
  )
  return (
    <Fold title={t(`${way}.heading`)}>
      {questions.map((question) => (
        <p key={question}>
          <b>{t(question)}:</b>{' '}
          {t.rich(`${way}.${question}`, {
            ...figures,
            more: (words) => <a href="/program/mlt">{words}</a>,
          })}
        </p>
      ))}
    </Fold>
  )
}
