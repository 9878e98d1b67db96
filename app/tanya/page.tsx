import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { QuestionGroup } from '@/components/question/question-group'
import { SearchForm } from '@/components/search/search-form'
import { ShareRow } from '@/components/share/share-row'
import { allQuestions, questionGroups } from '@/lib/content/texts/questions'
import messages from '@/messages'

const { title, description } = messages.questions

export const metadata: Metadata = { title, description, alternates: { canonical: '/tanya' } }

export default async function QuestionsPage() {
  const t = await getTranslations('questions')
  const name = (await getTranslations('menu'))('questions')
  const questions = await allQuestions()
  const checkedOn = questions.map((question) => question.checkedOn).sort()[0] ?? ''
  return (
    <>
      <PageBand title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <SearchForm />
        {questionGroups.map((group) => (
          <QuestionGroup
            key={group}
            id={group}
            name={t(`group.${group}`)}
            questions={questions.filter((question) => question.group === group)}
          />
        ))}
        <ShareRow answer={description} path="/tanya" title={title} />
        <PageEnd checkedOn={checkedOn} path="/tanya" />
      </div>
    </>
  )
}
