'use client'

import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useQueryForm } from '@/components/form/use-query-form'
import type { EligibilityContent } from '@/lib/content/eligibility-rules'
import type { Query } from '@/lib/input/query'
import { checkEligibility } from '@/lib/kpr/eligibility'
import { eligibilityFields, readEligibility } from '@/lib/kpr/eligibility-query'
import { EligibilityForm } from './eligibility-form'
import { EligibilityResult } from './eligibility-result'
import { errorMessages } from './error-messages'

const address = '/kpr/cek'

type Props = { query: Query; content: EligibilityContent; today: string }

/** The eligibility check: a form and its answer, the same on the server and in the browser. */
export function EligibilityTool({ query: initial, content, today }: Props) {
  const t = useTranslations('eligibility')
  const { query, isAsked, wasSent, formKey, target, form } = useQueryForm({
    names: eligibilityFields,
    initial,
    errorsOf: (typed) => readEligibility(typed, today).errors,
    errorTitle: t('errorTitle'),
  })
  const { answers, errors } = readEligibility(query, today)
  const messages = errorMessages(errors, t)
  const inSummary = messages.map(({ field, message }) => {
    const question = t(`question.${field}`)
    return { field, message: `${question}${question.endsWith('?') ? '' : ':'} ${message}` }
  })
  const hasResult = isAsked && errors.length === 0
  return (
    <>
      <ErrorSummary errors={inSummary} isAlert={wasSent} ref={target} title={t('errorHeading')} />
      {hasResult && (
        <EligibilityResult
          answers={answers}
          content={content}
          eligibility={checkEligibility(answers, content.rules, today)}
          headingRef={target}
        />
      )}
      <h2>{t(isAsked ? 'change' : 'questions')}</h2>
      <form action={address} key={formKey} {...form}>
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
