import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { QuestionList } from '@/components/question/question-list'
import { allQuestions, questionGroups } from '@/lib/content/texts/questions'
import messages from '@/messages/id.json'

const { title, description } = messages.questions

export const metadata: Metadata = { title, description, alternates: { canonical: '/tanya' } }

export default async function QuestionsPage() {
  const t = await getTranslations('questions')
  const questions = await allQuestions()
  const checkedOn = questions.map((question) => question.checkedOn).sort()[0] ?? ''
  return (
    <>
      <PageBand title={t('heading')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        {questionGroups.map((group) => (
          <section key={group} id={group} className="flow pt-4">
            <h2>{t(`group.${group}`)}</h2>
            <QuestionList questions={questions.filter((question) => question.group === group)} />
          </section>
        ))}
        <PageEnd checkedOn={checkedOn} path="/tanya" />
      </div>
    </>
  )
}
