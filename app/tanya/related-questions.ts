import type { MDXContent } from 'mdx/types'
import words from '@/content/search-words.json'
import { allQuestions } from '@/lib/content/texts/questions'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { type Marks, mostAlike } from '@/lib/search/alike'
import { fold } from '@/lib/search/fold'
import { stopWordsOf } from '@/lib/search/vocabulary'
import { wordsIn } from '@/lib/search/words'

/** How many questions a page leads to: the rest are one tap away, in the list of their group. */
const RELATED = 4

const stopWords = stopWordsOf(words)

type Link = { href: string; name: string }
type Text = { title: string; kata: string; Body: MDXContent }

/** Read once: every page of a question asks for all. */
const questions = allQuestions().then((all) =>
  all.map(({ slug, group, question, ...text }) => ({
    slug,
    group,
    question,
    marks: marksOf({ ...text, title: question }),
  })),
)

/** The question that follows in its group, from the last on to the first, and those most like it. */
export async function relatedQuestions(slug: string): Promise<Link[]> {
  const all = await questions
  const own = all.find((each) => each.slug === slug)
  const group = all.filter((each) => each.group === own?.group)
  const next = group[(group.findIndex((each) => each.slug === slug) + 1) % group.length]
  const others = all.filter((each) => each !== own && each !== next)
  const alike = alikeAmong(others, own?.marks ?? new Set(), RELATED - 1)
  return [...(next && next !== own ? [linkTo(next)] : []), ...alike]
}

/** The questions that have most in common with a text. */
export async function questionsLike(text: Text): Promise<Link[]> {
  return alikeAmong(await questions, marksOf(text), RELATED)
}

type Marked = Awaited<typeof questions>[number]

function alikeAmong(among: readonly Marked[], marks: Marks, most: number): Link[] {
  const pages = new Map(among.map((each) => [each.slug, each.marks]))
  return mostAlike(marks, pages, most).flatMap((slug) =>
    among.filter((each) => each.slug === slug).map(linkTo),
  )
}

function linkTo({ slug, question }: Marked): Link {
  return { href: `/tanya/${slug}`, name: question }
}

/** Figures by their ids, which have a stop in them as no word has. */
function marksOf({ title, kata, Body }: Text): Marks {
  const telling = wordsIn(`${title} ${kata}`).filter((word) => !stopWords.has(word))
  return new Set([...telling.map(fold), ...factIdsIn(Body)])
}
