import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { ShareBox } from '@/components/share/share-box'
import { readContribution } from '@/lib/iuran/contribution-query'
import { type ContributionGiven, contributionTool, type ToolProps } from '@/lib/tools'
import { ContributionResult } from './answer/contribution-result'
import { ContributionForm } from './form/contribution-form'
import { errorMessages } from './form/error-messages'

const { path: address, fields, privateFields } = contributionTool

/** What a month costs and what it brings: a form and its answer, the same on the server and in the browser. */
export function ContributionTool({
  query,
  content,
  siteUrl,
  wasSent = false,
}: ToolProps<ContributionGiven>) {
  const { months, defaults, benefits } = content
  const t = useTranslations('contribution')
  const share = useTranslations('share')
  const { texts, segment, isExample, errors, input } = readContribution(query, months, defaults)
  const isAsked = fields.some((name) => query[name] !== undefined)
  const messages = errorMessages(errors, t)
  const inSummary = messages.map(({ field, message }) => {
    const label = t(`label.${field}`)
    return { field, message: `${label}${label.endsWith('?') ? '' : ':'} ${message}` }
  })
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
        <ContributionForm
          again={isAsked ? address : undefined}
          fullAfterMonths={benefits.death.fullAfterMonths}
          messages={Object.fromEntries(messages.map(({ field, message }) => [field, message]))}
          months={months.offered}
          segment={segment}
          texts={texts}
        />
      </form>
      {input && <ContributionResult content={content} input={input} isExample={isExample} />}
      {input && !isExample && (
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={query}
          what={share('what.iuran')}
        />
      )}
    </div>
  )
}
