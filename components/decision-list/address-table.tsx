import { useTranslations } from 'next-intl'
import { ScrollTable } from '@/components/article/scroll-table'
import { choiceQuestions, optionsOf } from '@/lib/kpr/eligibility/decision-list/choice-questions'
import { eligibilityFields, isChoiceField } from '@/lib/kpr/eligibility/eligibility-fields'
import { keysOf } from '@/lib/record'

type Props = { samples: Record<'met' | 'unmet' | 'open', string> }

/** What the answers are called in the address of the check, with addresses to try. */
export function AddressTable({ samples }: Props) {
  const t = useTranslations('decisionList.address')
  const words = useTranslations('eligibility.option')
  return (
    <>
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <ul>
        {(['met', 'unmet', 'open'] as const).map((verdict) => (
          <li key={verdict}>
            <a href={samples[verdict]}>{t(`sample.${verdict}`)}</a>
          </li>
        ))}
      </ul>
      <ScrollTable>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(choiceQuestions).map((field) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>
                {optionsOf(field).map(({ answer, option }) => (
                  <p key={answer}>
                    <code>{answer}</code> = {words(option)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
          {eligibilityFields
            .filter((field) => !isChoiceField(field))
            .map((field) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{t(`typed.${field}`)}</td>
              </tr>
            ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
