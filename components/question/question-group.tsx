import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'

type Props = {
  id: string
  name: string
  questions: readonly { slug: string; question: string }[]
}

/** What people ask when they live through one thing: one line until it is opened. */
export function QuestionGroup({ id, name, questions }: Props) {
  const t = useTranslations('questions')
  return (
    <Fold id={id} title={t('groupCount', { group: name, count: questions.length })}>
      <ul className="plain">
        {questions.map(({ slug, question }) => (
          <li key={slug}>
            <a href={`/tanya/${slug}`}>{question}</a>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
