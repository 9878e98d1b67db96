import { readFileSync } from 'node:fs'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { z } from 'zod'
import type { ToolPage } from '@/components/tool/tool-page'
import glossary from '@/content/abbreviations.json'
import { missingAddress, reminderAddress, toolAddresses } from '@/lib/addresses'
import type { Answer, Question } from '@/lib/delivery/answer-desk'
import { readScripts } from '@/lib/delivery/script-files'
import { toolPagesFile, toolScriptsFile } from '@/lib/delivery/tool-files'
import { slotIdOf } from '@/lib/delivery/tool-slot'
import { type ToolTemplate, toolTemplate } from '@/lib/delivery/tool-template'
import { language } from '@/lib/i18n/language'
import { pickQuery, queryFrom } from '@/lib/input/query'
import messages from '@/messages'
import { reminder } from './kpr/cek/reminder'
import { missing } from './missing'

/** What the server draws of every tool: each has it in app/<its address>/article.tsx. */
export function toolPages(): Promise<ToolPage[]> {
  return Promise.all(
    toolAddresses.map(async (address) => {
      const article: { page: ToolPage } = await import(
        /* @vite-ignore */ `./${address.slice(1)}/article.tsx`
      )
      return article.page
    }),
  )
}

const pagesSchema = z.record(z.string(), z.string())

/** What a template is made of. */
type Poured = Pick<ToolPage, 'script' | 'errorTitle' | 'article'> & { path: string }

/** What was typed stays with the reader: no copy on the way, none in a search engine. */
const privately = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, follow' }

/** Opens the finished pages of a build; the result answers a question with a whole page. */
export async function openAnswers(buildFolder: string): Promise<(question: Question) => Answer> {
  const pages = await toolPages()
  const finished = pagesSchema.parse(JSON.parse(readFileSync(toolPagesFile(buildFolder), 'utf8')))
  const scripts = readScripts(toolScriptsFile(buildFolder))
  const templates = new Map<string, { day: string; template: ToolTemplate }>()
  const encoder = new TextEncoder()

  /** Made once a day: the frame of the build around the article of the day. */
  function templateOn(day: string, page: Poured): ToolTemplate {
    const known = templates.get(page.path)
    if (known?.day === day) return known.template
    const template = toolTemplate({
      page: finished[page.path] ?? '',
      article: drawn(page.article(day)),
      slotId: slotIdOf(page),
      errorTitle: page.errorTitle,
      glossary,
      scripts,
    })
    templates.set(page.path, { day, template })
    return template
  }

  function missingAnswer(address: string, day: string): Answer {
    const { policy, bare, pour } = templateOn(day, missing)
    const nearest = missing.answer(address)
    const html = nearest === null ? bare : pour(drawn(nearest), false)
    const headers = { ...htmlUnder(policy), 'Cache-Control': 'no-store' }
    return { status: 404, headers, body: encoder.encode(html) }
  }

  return ({ path, search, day }) => {
    if (path === missingAddress) return missingAnswer(search, day)
    const asked = new URLSearchParams(search)
    if (path === reminderAddress) {
      const { status, headers, text } = reminder(asked, day)
      return { status, headers: { ...headers, ...privately }, body: encoder.encode(text) }
    }
    const page = pages.find((each) => each.path === path)
    if (!page) throw new Error(`${path} is no tool`)
    const { policy, bare, pour } = templateOn(day, page)
    const headers = htmlUnder(policy)
    if (search === '') return { status: 200, headers, body: encoder.encode(bare) }
    const query = pickQuery(queryFrom(asked), page.fields)
    const { tree, hasErrors } = page.answer(query, day)
    return {
      status: 200,
      headers: { ...headers, ...privately },
      body: encoder.encode(pour(drawn(tree), hasErrors)),
    }
  }
}

function htmlUnder(policy: string): Record<string, string> {
  return { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
}

function drawn(tree: ReactElement): string {
  return renderToString(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="Asia/Jakarta">
      {tree}
    </NextIntlClientProvider>,
  )
}
