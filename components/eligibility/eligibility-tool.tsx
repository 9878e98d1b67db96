import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { ShareBox } from '@/components/share/share-box'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import { type EligibilityGiven, eligibilityTool, type ToolProps } from '@/lib/tools'
import { EligibilityResult } from './answer/eligibility-result'
import { EligibilityForm } from './form/eligibility-form'
import { inputExamples } from './form/input-examples'

const { path: address, fields, privateFields } = eligibilityTool

/** The eligibility check: a form and its answer, the same on the server and in the browser. */
export function EligibilityTool({
  query,
  content,
  today,
  siteUrl,
  wasSent = false,
}: ToolProps<EligibilityGiven>) {
  const t = useTranslations('eligibility')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { answers, errors } = readEligibility(query, today)
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = errors.map((error) => ({
    field: error.field,
    message: 'kind' in error ? errorWords(error) : t(`error.${error.code}`, inputExamples),
  }))
  const inSummary = messages.map(({ field, message }) => {
    const question = t(`question.${field}`)
    return { field, message: `${question}${question.endsWith('?') ? '' : ':'} ${message}` }
  })
  const hasResult = isAsked && errors.length === 0
  return (
    <>
      <ErrorSummary errors={inSummary} isAlert={wasSent} title={t('errorHeading')} />
      {hasResult && (
        <>
          <EligibilityResult
            answers={answers}
            content={content}
            eligibility={checkEligibility(answers, content.rules, today)}
          />
          <ShareBox
            address={siteUrl + address}
            privateNames={privateFields}
            query={query}
            what={share('what.cek')}
          />
        </>
      )}
      <h2>{t(isAsked ? 'change' : 'questions')}</h2>
      <form action={`${address}#hasil`} autoComplete="off" method="get" noValidate>
        <EligibilityForm
          again={isAsked ? address : undefined}
          creditRecord={content.creditRecord}
          messages={Object.fromEntries(messages.map(({ field, message }) => [field, message]))}
          query={query}
        />
      </form>
    </>
  )
}
