import { createTranslator } from 'next-intl'
import Guide from '@/content/lembar/cara-mengisi.mdx'
import { addresses } from '@/lib/addresses'
import { numberOn } from '@/lib/content/figures/facts'
import { plainWords } from '@/lib/content/texts/answer-words'
import { formatDay } from '@/lib/format/day'
import { language } from '@/lib/i18n/language'
import { usualIncome } from '@/lib/input/monthly-income'
import { recordOf } from '@/lib/record'
import { site } from '@/lib/site'
import { checkNames, NIK_DIGITS } from '@/lib/workbook/joint-list/checks'
import { columnNames } from '@/lib/workbook/joint-list/columns'
import { jointList } from '@/lib/workbook/joint-list/joint-list'
import type { Sheet } from '@/lib/workbook/sheet'
import messages from '@/messages'

const all = createTranslator({ locale: language, messages })
const t = createTranslator({ locale: language, messages, namespace: 'jointList' })

/** The sheets of daftar-bersama.xlsx as they stand on `day` (ISO). */
export function jointListOn(day: string): Sheet[] {
  const limits = {
    ageYears: numberOn('bpu.umur-daftar', day),
    incomeIdr: usualIncome.from,
  }
  const named = { digits: NIK_DIGITS, age: limits.ageYears }
  const made = t('made', {
    day: formatDay(day),
    address: new URL(addresses.village, site.url).href,
  })
  return jointList(
    {
      sheet: t('sheet'),
      title: t('title'),
      note: t('note'),
      registrationDay: t('registrationDay'),
      filled: t('filled'),
      toCheck: t('toCheck'),
      verdicts: { right: t('verdict.right'), wrong: t('verdict.wrong') },
      columns: recordOf(columnNames, (name) => t(`column.${name}`)),
      checks: recordOf(checkNames, (name) => t(`check.${name}`, named)),
      refused: {
        title: t('refused.title'),
        nik: t('refused.nik', named),
        day: t('refused.day'),
        sex: t('refused.sex'),
        income: t('refused.income'),
      },
      guide: {
        sheet: t('guide.sheet'),
        title: t('guide.title'),
        lines: [...plainWords(Guide, day, all).split('\n'), made],
      },
    },
    limits,
  )
}
