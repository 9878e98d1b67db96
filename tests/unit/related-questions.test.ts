import { expect, test } from 'vitest'
import { questionsLike, relatedQuestions } from '@/app/tanya/related-questions'
import { occupations } from '@/lib/content/texts/occupations'
import { allQuestions } from '@/lib/content/texts/questions'

const questions = await allQuestions()
const addressOf = ({ slug }: { slug: string }) => `/tanya/${slug}`

test('from question to question one comes round each group', async () => {
  for (const group of new Set(questions.map((each) => each.group))) {
    const inGroup = questions.filter((each) => each.group === group)
    const seen = new Set<string>()
    let slug = inGroup[0]?.slug ?? ''
    while (!seen.has(`/tanya/${slug}`)) {
      seen.add(`/tanya/${slug}`)
      const [next] = await relatedQuestions(slug)
      slug = next?.href.replace('/tanya/', '') ?? ''
    }
    expect([...seen].toSorted(), group).toEqual(inGroup.map(addressOf).toSorted())
  }
})

test('a question leads to four others, each once, and not to itself', async () => {
  for (const question of questions) {
    const hrefs = (await relatedQuestions(question.slug)).map(({ href }) => href)
    expect(new Set(hrefs).size, question.slug).toBe(4)
    expect(hrefs).not.toContain(addressOf(question))
  }
})

test('what is alike is about the same', async () => {
  const hrefs = (await relatedQuestions('digigit-ular-di-sawah')).map(({ href }) => href)
  expect(hrefs).toContain('/tanya/sakit-karena-semprot-hama')
  for (const occupation of occupations) expect(await questionsLike(occupation)).toHaveLength(4)
})
