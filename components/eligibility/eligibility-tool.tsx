import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { ShareBox } from '@/components/share/share-box'
import { checkEligibility } from '@/lib/kpr/eligibility'
import { readEligibility } from '@/lib/kpr/eligibility-query'
import { type EligibilityGiven, eligibilityTool, type ToolProps } from '@/lib/tools'
import { EligibilityForm } from './eligibility-form'
import { EligibilityResult } from './eligibility-result'
import { errorMessages } from './error-messages'

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
  const { answers, errors } = readEligibility(query, today)
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = errorMessages(errors, t)
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
