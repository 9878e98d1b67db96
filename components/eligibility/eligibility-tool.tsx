import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { messagesOf } from '@/components/form/field-messages'
import { ToolForm } from '@/components/form/tool-form'
import { ShareBox } from '@/components/share/share-box'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { type ReadEligibility, readEligibility } from '@/lib/kpr/eligibility/eligibility-query'
import { type EligibilityGiven, eligibilityTool } from '@/lib/tools/eligibility-tool'
import type { ToolProps } from '@/lib/tools/tool'
import { EligibilityResult } from './answer/eligibility-result'
import { EligibilityForm } from './form/eligibility-form'
import { inputExamples } from './form/input-examples'

const { path: address, fields, privateFields } = eligibilityTool

/** The eligibility check: a form and its answer, the same on the server and in the browser. */
export function EligibilityTool(props: ToolProps<EligibilityGiven, ReadEligibility>) {
  const { query, content, today, siteUrl } = props
  const { wasSent = false, read = readEligibility(query, content.rules, today) } = props
  const t = useTranslations('eligibility')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { answers, errors, plain } = read
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = messagesOf(errors, (error) =>
    'kind' in error
      ? errorWords(error)
      : { text: t(`error.${error.code}`, { ...inputExamples, ...error.years }) },
  )
  const hasResult = isAsked && errors.length === 0
  return (
    <div className="tool pt-5">
      <ErrorSummary
        isAlert={wasSent}
        labelOf={(field) => t(`question.${field}`)}
        messages={messages}
      />
      {hasResult && (
        <>
          <EligibilityResult
            content={content}
            eligibility={checkEligibility(answers, content.rules, today)}
          />
          <ShareBox
            address={siteUrl + address}
            privateNames={privateFields}
            query={plain}
            what={share('what.cek')}
          />
        </>
      )}
      <ToolForm address={address} messages={messages}>
        <h2>{t(isAsked ? 'change' : 'questions')}</h2>
        <EligibilityForm
          again={isAsked ? address : undefined}
          creditRecord={content.creditRecord}
          messages={messages}
          query={query}
        />
      </ToolForm>
    </div>
  )
}
