import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { ShareBox } from '@/components/share/share-box'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { type ComparisonGiven, comparisonTool, type ToolProps } from '@/lib/tools'
import { ComparisonResult } from './answer/comparison-result'
import { ComparisonForm } from './form/comparison-form'
import { inputExamples } from './form/input-examples'

const { path: address, fields, privateFields } = comparisonTool

/** The loan comparison: a form and its answer, the same on the server and in the browser. */
export function ComparisonTool({
  query,
  content,
  siteUrl,
  wasSent = false,
}: ToolProps<ComparisonGiven>) {
  const { defaults, rules, figures } = content
  const t = useTranslations('comparison')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { texts, isExample, errors, input } = readComparison(query, defaults)
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = errors.map((error) => ({
    field: error.field,
    message: 'kind' in error ? errorWords(error) : t(`error.${error.code}`),
  }))
  const inSummary = messages.map(({ field, message }) => ({
    field,
    message: `${t(`label.${field}`)}: ${message}`,
  }))
  return (
    <div className="pt-5">
      <ErrorSummary errors={inSummary} isAlert={wasSent} title={t('errorHeading')} />
      <form
        action={`${address}#hasil`}
        autoComplete="off"
        className="max-w-[30rem] pt-4"
        method="get"
        noValidate
      >
        <ComparisonForm
          again={isAsked ? address : undefined}
          figures={figures}
          messages={Object.fromEntries(messages.map(({ field, message }) => [field, message]))}
          reviewMonth={rules.mlt.reviewMonths + 1}
          texts={texts}
        />
      </form>
      {input && (
        <ComparisonResult
          comparison={compareLoans(input, rules)}
          content={content}
          input={input}
          isExample={isExample}
          query={query}
        />
      )}
      {input && !isExample && (
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={query}
          what={share('what.banding')}
        />
      )}
    </div>
  )
}
