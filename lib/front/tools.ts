import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Answer, AnswerDesk, Question } from '../delivery/answer-desk.ts'
import { type Page, pageOf } from './page.ts'

const toBrotli = promisify(brotliCompress)
export const toGzip = promisify(gzip)

/**
 * The pages of tools without a query on days for which they were not finished: a tool shows its day.
 * Each is drawn once a day and kept like a finished page.
 */
export function openBareTools(ask: AnswerDesk['ask']) {
  let drawn = { day: '', pages: new Map<string, Promise<Page>>() }

  return (path: string, day: string): Promise<Page> => {
    if (drawn.day !== day) drawn = { day, pages: new Map() }
    const { pages } = drawn
    const known = pages.get(path)
    if (known) return known
    const made = ask({ path, search: '', day } satisfies Question).then(finished)
    pages.set(path, made)
    // What failed is tried again for the next reader.
    made.catch(() => pages.delete(path))
    return made
  }
}

async function finished({ status, headers, body }: Answer): Promise<Page> {
  const identity = Buffer.from(body)
  const [br, zipped] = await Promise.all([toBrotli(identity), toGzip(identity, { level: 9 })])
  return pageOf({ status, headers, identity, br, gzip: zipped })
}
