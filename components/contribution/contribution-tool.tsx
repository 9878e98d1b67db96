import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { messagesOf } from '@/components/form/field-messages'
import { ToolForm } from '@/components/form/tool-form'
import { ShareBox } from '@/components/share/share-box'
import { type ReadContribution, readContribution } from '@/lib/iuran/contribution-query'
import { type ContributionGiven, contributionTool } from '@/lib/tools/contribution-tool'
import type { ToolProps } from '@/lib/tools/tool'
import { ContributionResult } from './answer/contribution-result'
import { ContributionForm } from './form/contribution-form'
import { inputExamples } from './form/input-examples'
import { SegmentLinks } from './form/segment-links'

const { path: address, fields, privateFields } = contributionTool

/** What a month costs and what it brings: a form and its answer, the same on the server and in the browser. */
export function ContributionTool(props: ToolProps<ContributionGiven, ReadContribution>) {
  const { query, content, siteUrl, wasSent = false } = props
  const { months, defaults, benefits } = content
  const t = useTranslations('contribution')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { read = readContribution(query, months, defaults) } = props
  const { texts, plain, segment, isFurtherFilled, isExample, errors, input } = read
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
        <SegmentLinks error={messages.segmen} segment={segment} />
        {isAsked && (
          <ContributionForm
            again={address}
            isFurtherFilled={isFurtherFilled}
            fullAfterMonths={benefits.death.fullAfterMonths}
            messages={messages}
            months={months.offered}
            segment={segment}
            texts={texts}
          />
        )}
      </ToolForm>
      {input && (
        <ContributionResult
          content={content}
          input={input}
          isAsked={isAsked}
          isExample={isExample}
        />
      )}
      {input && !isExample && (
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={plain}
          what={share('what.iuran')}
        />
      )}
    </div>
  )
}
