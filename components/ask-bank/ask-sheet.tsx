import { useTranslations } from 'next-intl'
import type { Sheet } from '@/lib/kpr/comparison/bank-sheet'
import { OurFigure } from './our-figure'
import { SheetBasis } from './sheet-basis'
import { sheetQuestions } from './sheet-questions'

type Props = {
  sheet: Sheet
  /** Of the site, as it stands on paper. */
  site: { name: string; address: string }
}

/** The questions, each with room for the bank's answer: one A4 in print. */
export function AskSheet({ sheet, site }: Props) {
  const t = useTranslations('askBank')
  return (
    <div className="ask-sheet">
      {sheet.status === 'filled' && <SheetBasis {...sheet} />}
      <div className="ask-row">
        <p className="ask-line">{t('bank')}:</p>
        <p className="ask-line">{t('day')}:</p>
      </div>
      <ol>
        {sheetQuestions.map((question) => (
          <li key={question}>
            <p className="strong">{t(`question.${question}`)}</p>
            <div className="ask-row">
              {sheet.status === 'filled' && (
                <OurFigure figures={sheet.figures} question={question} />
              )}
              <p className="ask-line">{t('theirs')}:</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="hint">{t('foot', { site: site.name, address: site.address })}</p>
    </div>
  )
}
