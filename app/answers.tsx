import { readFileSync } from 'node:fs'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { z } from 'zod'
import type { ToolPage } from '@/components/tool/tool-page'
import glossary from '@/content/abbreviations.json'
import { toolAddresses } from '@/lib/addresses'
import type { Answer, Question } from '@/lib/delivery/answer-desk'
import { toolPagesFile } from '@/lib/delivery/tool-files'
import { slotIdOf } from '@/lib/delivery/tool-slot'
import { type ToolTemplate, toolTemplate } from '@/lib/delivery/tool-template'
import { language } from '@/lib/i18n/language'
import { pickQuery, queryFrom } from '@/lib/input/query'
import messages from '@/messages'

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

/** Opens the finished pages of a build; the result answers a question with a whole page. */
export async function openAnswers(buildFolder: string): Promise<(question: Question) => Answer> {
  const pages = await toolPages()
  const finished = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(toolPagesFile(buildFolder), 'utf8')))
  const templates = new Map<string, { day: string; template: ToolTemplate }>()
  const encoder = new TextEncoder()

  /** Made once a day: the frame of the build around the article of the day. */
  function templateOn(day: string, page: ToolPage): ToolTemplate {
    const known = templates.get(page.path)
    if (known?.day === day) return known.template
    const template = toolTemplate({
      page: finished[page.path] ?? '',
      article: drawn(page.article(day)),
      slotId: slotIdOf(page),
      errorTitle: page.errorTitle,
      glossary,
    })
    templates.set(page.path, { day, template })
    return template
  }

  return ({ path, search, day }) => {
    const page = pages.find((each) => each.path === path)
    if (!page) throw new Error(`${path} is no tool`)
    const { policy, bare, pour } = templateOn(day, page)
    if (search === '') return { policy, html: encoder.encode(bare) }
    const query = pickQuery(queryFrom(new URLSearchParams(search)), page.fields)
    const { tree, hasErrors } = page.answer(query, day)
    return { policy, html: encoder.encode(pour(drawn(tree), hasErrors)) }
  }
}

function drawn(tree: ReactElement): string {
  return renderToString(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="Asia/Jakarta">
      {tree}
    </NextIntlClientProvider>,
  )
}
