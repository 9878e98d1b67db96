import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { messagesOf } from '@/components/form/field-messages'
import { ToolForm } from '@/components/form/tool-form'
import { ShareBox } from '@/components/share/share-box'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { type ReadComparison, readComparison } from '@/lib/kpr/comparison/comparison-query'
import { type ComparisonGiven, comparisonTool } from '@/lib/tools/comparison-tool'
import type { ToolProps } from '@/lib/tools/tool'
import { ComparisonResult } from './answer/comparison-result'
import { ComparisonForm } from './form/comparison-form'
import { inputExamples } from './form/input-examples'

const { path: address, fields, privateFields } = comparisonTool

/** The loan comparison: a form and its answer, the same on the server and in the browser. */
export function ComparisonTool(props: ToolProps<ComparisonGiven, ReadComparison>) {
  const { query, content, siteUrl, wasSent = false } = props
  const { defaults, rules, figures } = content
  const t = useTranslations('comparison')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { read = readComparison(query, defaults) } = props
  const { texts, plain, isExample, isBankExample, areRatesChanged, errors, input } = read
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = messagesOf(errors, (error) =>
    'kind' in error ? errorWords(error) : { text: t(`error.${error.code}`) },
  )
  return (
    <div className="tool pt-5">
      <ErrorSummary
        isAlert={wasSent}
        labelOf={(field) => t(`label.${field}`)}
        messages={messages}
      />
      <ToolForm address={address} messages={messages}>
        <ComparisonForm
          again={isAsked ? address : undefined}
          areRatesChanged={areRatesChanged}
          figures={figures}
          messages={messages}
          reviewMonth={rules.mlt.reviewMonths + 1}
          texts={texts}
        />
      </ToolForm>
      {input && (
        <ComparisonResult
          comparison={compareLoans(input, rules)}
          content={content}
          input={input}
          isBankExample={isBankExample}
          isExample={isExample}
          query={plain}
        />
      )}
      {input && !isExample && (
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={plain}
          what={share('what.banding')}
        />
      )}
    </div>
  )
}
