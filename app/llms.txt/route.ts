import { getTranslations } from 'next-intl/server'
import { llmsText } from '@/app/llms.txt/llms-text'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** The site in short, for programs that read text (llmstxt.org). */
export async function GET() {
  return new Response(await llmsText(siteDay(), await getTranslations()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
