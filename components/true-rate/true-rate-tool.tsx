import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { ShareBox } from '@/components/share/share-box'
import { findTrueRate } from '@/lib/kpr/true-rate/true-rate'
import { readTrueRate, type TrueRateError } from '@/lib/kpr/true-rate/true-rate-query'
import { type ToolProps, type TrueRateGiven, trueRateTool } from '@/lib/tools'
import { inputExamples } from './input-examples'
import { NoRate } from './no-rate'
import { Presets } from './presets'
import { RateResult } from './rate-result'
import { TrueRateForm } from './true-rate-form'

const { path: address, fields, privateFields } = trueRateTool

/** The true rate of a loan: a form and its answer, the same on the server and in the browser. */
export function TrueRateTool(props: ToolProps<TrueRateGiven>) {
  const { query, examples, siteUrl, wasSent = false } = props
  const t = useTranslations('trueRate')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { texts, isEmpty, errors, offer: typed } = readTrueRate(query)
  const isAsked = fields.some((name) => query[name] !== undefined)
  const isExample = isEmpty && errors.length === 0
  const offer = isExample ? examples.motor : typed
  const rate = offer && findTrueRate(offer)
  const wordsOf = (error: TrueRateError) => {
    if ('kind' in error) return errorWords(error)
    if (error.code === 'notBelowLoan') return t('error.notBelowLoan')
    return t(`error.missing.${error.field}`, inputExamples)
  }
  const messages = errors.map((error) => ({ field: error.field, message: wordsOf(error) }))
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
        <TrueRateForm
          again={isAsked ? address : undefined}
          messages={Object.fromEntries(messages.map(({ field, message }) => [field, message]))}
          texts={texts}
        />
      </form>
      {offer && rate?.status === 'found' && (
        <RateResult isExample={isExample} offer={offer} rate={rate} />
      )}
      {offer && rate?.status === 'none' && <NoRate offer={offer} rate={rate} />}
      {rate && !isExample && (
        // A debt is nobody else's business: only the tool itself is handed on.
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={query}
          what={share('what.bungaAsli')}
        />
      )}
      <Presets offers={examples} />
    </div>
  )
}
