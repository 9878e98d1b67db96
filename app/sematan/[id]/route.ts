import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { createElement } from 'react'
import { EmbedPage, embedStyle } from '@/app/sematan/embed-page'
import { embedOn } from '@/app/sematan/embeds'
import { embedIds } from '@/lib/addresses'
import { embeddedHeaders, hashSource } from '@/lib/delivery/security-policy'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return embedIds.map((id) => ({ id }))
}

/** One figure for a page of others: no script, no frame of the site around it. */
export async function GET(_: Request, { params }: RouteContext<'/sematan/[id]'>) {
  const { id } = await params
  const known = embedIds.find((each) => each === id) ?? notFound()
  // Next draws pages alone by itself.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const t = await getTranslations()
  const page = createElement(EmbedPage, {
    embed: embedOn(known, siteDay(), t),
    siteUrl: site.url,
    more: t('embed.more'),
    official: t('embed.official'),
  })
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    headers: embeddedHeaders(hashSource(embedStyle)),
  })
}
