import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import { addresses } from '@/lib/addresses'
import type { TeachBack } from '@/lib/content/texts/outreach'

/** What people are asked about a program, and how many could answer: counted by taps, or by pen. */
export function TeachBackList({
  asked: { slug, name, answersAt, questions },
}: {
  asked: TeachBack
}) {
  const t = useTranslations('outreach')
  const answer = (words: 'can' | 'cannot', place: number) => (
    <button
      className="button-quiet"
      data-ingat={`${slug}.${place}.${words}`}
      data-ingatan=""
      hidden
      type="button"
    >
      {t(words)} <b />
    </button>
  )
  return (
    <Fold title={name}>
      <ol className="tally">
        {questions.map((question, i) => (
          <li key={question}>
            {question}
            <span className="answers">
              {answer('can', i)} {answer('cannot', i)}
            </span>
            <span className="by-pen">
              {t('can')}: <span /> {t('cannot')}: <span />
            </span>
          </li>
        ))}
      </ol>
      <p>
        {t.rich('answersAt', {
          name: answersAt,
          link: (words) => <a href={`${addresses.programs}/${slug}`}>{words}</a>,
        })}
      </p>
    </Fold>
  )
}
