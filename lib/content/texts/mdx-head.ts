import type { MDXContent } from 'mdx/types'
import { z } from 'zod'

const MOST_WORDS = 12

/** Words as people type them, parted by spaces. */
const everydayWords = z
  .string()
  .regex(/^[a-z]+( [a-z]+)*$/)
  .refine((words) => words.split(' ').length <= MOST_WORDS)

/** What every text with a page of its own says about itself. */
export const headSchema = z.strictObject({
  /** For search engines; short enough to be shown whole. */
  title: z.string().min(1).max(60),
  description: z.string().min(110).max(155),
  /** What people call it, which the text itself does not: words that only the search reads. */
  kata: everydayWords,
  checkedOn: z.iso.date(),
  /** Where its readers most likely want to go next; else as for all pages of its kind. */
  nextStep: z.strictObject({ href: z.string().min(1), label: z.string().min(1) }).optional(),
})

/** Of a text whose title stands in the messages. */
export const headOnlySchema = headSchema.pick({ checkedOn: true })

/** A text of `content`, read: its head and its body. */
export type MdxPage<Head> = Head & { Body: MDXContent }

type MdxModule = { default: MDXContent; frontmatter: unknown }

/** Reads a text and its head. Throws when the head does not fit: the build then fails. */
export function mdxPage<Head>(
  schema: z.ZodType<Head>,
  { default: Body, frontmatter }: MdxModule,
): MdxPage<Head> {
  return { ...schema.parse(frontmatter), Body }
}
