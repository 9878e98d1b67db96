import { createTranslator } from 'next-intl'
import { sheetQuestions } from '@/components/ask-bank/sheet-questions'
import called from '@/content/search-pages.json'
import words from '@/content/search-words.json'
import { addresses } from '@/lib/addresses'
import { addDays } from '@/lib/calendar/day'
import { changeDays } from '@/lib/content/figures/change-days'
import { answerWords } from '@/lib/content/texts/answer-words'
import { occupations } from '@/lib/content/texts/occupations'
import { blocksOf } from '@/lib/content/texts/plain-text'
import { programs } from '@/lib/content/texts/programs'
import { allQuestions } from '@/lib/content/texts/questions'
import { servicePages } from '@/lib/content/texts/service-pages'
import { language } from '@/lib/i18n/language'
import { beginningOf } from '@/lib/search/beginning'
import type { SearchPage } from '@/lib/search/search-page'
import { type Told, withTellingWords } from '@/lib/search/telling'
import { stopWordsOf } from '@/lib/search/vocabulary'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

/** Days before the day of the build, and after it, that may be looked at. */
const DAYS_BACK = 365
const DAYS_AHEAD = 180

const ANY_DAY = ''

const t = createTranslator({ locale: language, messages, timeZone: 'Asia/Jakarta' })
const firstDay = addDays(siteDay(), -DAYS_BACK)
const days = [firstDay, ...changeDays(firstDay, addDays(siteDay(), DAYS_AHEAD))]

type Text = Pick<(typeof programs)[number], 'slug' | 'title' | 'description' | 'kata' | 'Body'>

/** Pages whose words stand in the messages. */
type Written = { title: string; description: string; name?: string; kind?: SearchPage['kind'] }

const { toolPage, menu } = messages
const written: Record<keyof typeof called, Written> = {
  [addresses.occupations]: { ...messages.occupations, name: menu.occupations },
  [addresses.programs]: { ...messages.program.index, name: menu.programs },
  [addresses.cost]: { ...toolPage.contribution, name: menu.cost, kind: 'alat' },
  [addresses.questions]: { ...messages.questions, name: menu.questions },
  [addresses.house]: { ...messages.house, name: menu.house },
  [addresses.check]: { ...toolPage.eligibility, name: menu.check, kind: 'alat' },
  [addresses.checkRules]: { ...messages.decisionList, kind: 'rujukan' },
  [addresses.compare]: { ...toolPage.comparison, name: toolPage.comparison.h1, kind: 'alat' },
  [addresses.trueRate]: { ...toolPage.trueRate, kind: 'alat' },
  [addresses.askBank]: {
    ...messages.askBank,
    title: t('askBank.title', { count: sheetQuestions.length }),
    kind: 'alat',
  },
  [addresses.downloads]: { ...messages.downloads, name: menu.downloads },
  [addresses.outreach]: messages.outreach,
  [addresses.loudspeaker]: messages.loudspeaker,
  [addresses.wallCalendar]: messages.wallCalendar,
  [addresses.village]: messages.village,
  [addresses.offices]: messages.offices,
  [addresses.changes]: { ...messages.changes, kind: 'rujukan' },
  [addresses.sources]: { ...messages.sources, kind: 'rujukan' },
  [addresses.data]: { ...messages.data, kind: 'rujukan' },
  [addresses.about]: { ...messages.about, kind: 'rujukan' },
  [addresses.privacy]: { ...messages.privacy, kind: 'rujukan' },
}

const told: readonly Told[] = [
  ...programs.map((page) =>
    textPage('program', `/program/${page.slug}`, `${page.name} (${page.short})`, page),
  ),
  ...occupations.map((page) =>
    textPage(
      'untuk',
      `/untuk/${page.slug}`,
      t('occupations.heading', { work: page.name.toLowerCase() }),
      page,
    ),
  ),
  ...Object.entries(servicePages).map(([slug, page]) =>
    textPage('halaman', `/${slug}`, page.name, { ...page, slug }),
  ),
  ...Object.entries(written).map(([address, page]) => writtenPage(address, page)),
  ...(await allQuestions()).map((page) =>
    textPage('tanya', `/tanya/${page.slug}`, page.question, page),
  ),
]

/** Every page that the search can find, with what it says on each day the build knows. */
export const sitePages = withTellingWords(told, stopWordsOf(words))

function textPage(
  kind: SearchPage['kind'],
  address: string,
  name: string,
  { title, description, kata, Body }: Text,
): Told {
  const text = [title, description, ...blocksOf(Body, ' ')].join(' ')
  return { address, kind, title: name, says: saysOf(Body), called: kata, text }
}

function writtenPage(
  address: string,
  { title, description, name = title, kind = 'halaman' }: Written,
): Told {
  const kata = Object.entries(called).find(([each]) => each === address)?.[1] ?? ''
  return { address, kind, title: name, says: [[ANY_DAY, description]], called: kata, text: title }
}

/** The beginning of an answer from each day on which it changes. */
function saysOf(Body: Text['Body']): SearchPage['says'] {
  const says: SearchPage['says'] = []
  for (const day of days) {
    const words = beginningOf(answerWords(Body, day, t))
    if (says.at(-1)?.[1] !== words) says.push([says.length === 0 ? ANY_DAY : day, words])
  }
  return says
}
