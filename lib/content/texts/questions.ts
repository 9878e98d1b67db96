import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

/** What a reader is living through, in the order of the page. */
export const questionGroups = [
  'sakit',
  'meninggal',
  'berhenti',
  'tua',
  'rumah',
  'bayar',
  'daftar',
  'bingung',
] as const

const questionSchema = headSchema.extend({
  group: z.enum(questionGroups),
  question: z.string().max(90).endsWith('?'),
  /** The way on. */
  next: z
    .array(z.strictObject({ href: z.string().startsWith('/'), label: z.string().min(1) }))
    .min(1)
    .max(3),
})

/** `slug`: its name in its address, which is that of its file. */
export type Question = MdxPage<z.infer<typeof questionSchema>> & { slug: string }

/** Names of all questions, as they stand in their addresses. */
export function questionSlugs(): string[] {
  return readdirSync(join(process.cwd(), 'content/tanya'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .sort()
}

export async function questionBySlug(slug: string): Promise<Question> {
  const text = await import(`../../../content/tanya/${slug}.mdx`)
  return { ...mdxPage(questionSchema, text), slug }
}

export function allQuestions(): Promise<Question[]> {
  return Promise.all(questionSlugs().map(questionBySlug))
}
