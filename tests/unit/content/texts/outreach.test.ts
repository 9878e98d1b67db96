import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { groupText } from '@/components/share/group-message'
import { longestShareText } from '@/components/share/share-text'
import { factOn } from '@/lib/content/figures/facts'
import { plainWords } from '@/lib/content/texts/answer-words'
import { agendas, askedAtMeetings, groupMessages } from '@/lib/content/texts/outreach'
import { questionSlugs } from '@/lib/content/texts/questions'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { formatFactValue } from '@/lib/format/fact-value'
import { language } from '@/lib/i18n/language'
import { site } from '@/lib/site'
import messages from '@/messages'

const t = createTranslator({ locale: language, messages })
const days = ['2026-11-26', '2027-01-01', '2027-04-01']

test('a meeting is planned for half an hour and for one', () => {
  expect(agendas.map(({ minutes }) => minutes)).toEqual([30, 60])
})

test('twenty questions are answered, each once', () => {
  expect(new Set(askedAtMeetings).size).toBe(20)
  expect(questionSlugs()).toEqual(expect.arrayContaining([...askedAtMeetings]))
})

test.each(groupMessages)('$name fits a message, with the figures of the day', ({ Body }) => {
  for (const day of days) {
    const text = plainWords(Body, day, t)
    const sent = groupText(text, t('share.from', { site: site.name }), site.url.href)
    expect(sent.length).toBeLessThanOrEqual(longestShareText)
    for (const id of factIdsIn(Body)) {
      const { value, unit } = factOn(id, day)
      expect(text, `${id} on ${day}`).toContain(formatFactValue(value, unit))
    }
  }
})
