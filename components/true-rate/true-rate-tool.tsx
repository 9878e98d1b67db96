import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/form/error-summary'
import { useErrorWords } from '@/components/form/error-words'
import { messagesOf } from '@/components/form/field-messages'
import { ToolForm } from '@/components/form/tool-form'
import { ShareBox } from '@/components/share/share-box'
import { answerOffer } from '@/lib/kpr/true-rate/answer'
import {
  type ReadTrueRate,
  readTrueRate,
  type TrueRateError,
} from '@/lib/kpr/true-rate/true-rate-query'
import type { ToolProps } from '@/lib/tools/tool'
import { type TrueRateGiven, trueRateTool } from '@/lib/tools/true-rate-tool'
import { inputExamples } from './input-examples'
import { NoRate } from './no-rate'
import { Presets } from './presets'
import { RateResult } from './rate-result'
import { TrueRateForm } from './true-rate-form'

const { path: address, fields, privateFields } = trueRateTool

/** The true rate of a loan: a form and its answer, the same on the server and in the browser. */
export function TrueRateTool(props: ToolProps<TrueRateGiven, ReadTrueRate>) {
  const { query, examples, siteUrl, wasSent = false, read = readTrueRate(query) } = props
  const t = useTranslations('trueRate')
  const share = useTranslations('share')
  const errorWords = useErrorWords(inputExamples)
  const { texts, plain, isEmpty, errors, offer: typed } = read
  const isAsked = fields.some((name) => query[name] !== undefined)
  const isExample = isEmpty && errors.length === 0
  const offer = isExample ? examples.motor : typed
  const rate = offer && answerOffer(offer)
  const wordsOf = (error: TrueRateError) => {
    if ('kind' in error) return errorWords(error)
    if (error.code !== 'missing') return { text: t(`error.${error.code}`) }
    return { text: t(`error.missing.${error.field}`, { example: inputExamples[error.field] }) }
  }
  const messages = messagesOf(errors, wordsOf)
  return (
    <div className="tool pt-5">
      <ErrorSummary
        isAlert={wasSent}
        labelOf={(field) => t(`label.${field}`)}
        messages={messages}
      />
      <ToolForm address={address} messages={messages}>
        <TrueRateForm again={isAsked ? address : undefined} messages={messages} texts={texts} />
      </ToolForm>
      {offer && rate?.status === 'found' && (
        <RateResult isExample={isExample} offer={offer} rate={rate} />
      )}
      {offer && rate?.status === 'none' && <NoRate offer={offer} rate={rate} />}
      {rate && !isExample && (
        // A debt is nobody else's business: only the tool itself is handed on.
        <ShareBox
          address={siteUrl + address}
          privateNames={privateFields}
          query={plain}
          what={share('what.bungaAsli')}
        />
      )}
      <Presets offers={examples} />
    </div>
  )
}
