import { language } from '@/lib/i18n/language'
import type { Embed } from './embeds'

/** All of it: there is nothing else that could style what stands in a page of others. */
export const embedStyle = [
  ':root{color-scheme:light dark;font:16px/1.4 system-ui,sans-serif}',
  'body{margin:0;padding:12px;border:2px solid}',
  'p{margin:0 0 6px}',
  'strong{display:block;font-size:28px}',
  'small{font-size:14px}',
  'a{color:inherit;display:inline-block;padding:4px 0}',
].join('')

type Props = {
  embed: Embed
  siteUrl: URL
  /** What the link says, and what the site is not. */
  more: string
  official: string
}

/** A whole page of a few hundred bytes, drawn without the frame of the site. */
export function EmbedPage({ embed, siteUrl, more, official }: Props) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width" name="viewport" />
        <meta content="noindex" name="robots" />
        <title>{embed.title}</title>
        <style>{embedStyle}</style>
      </head>
      <body>
        <p>
          {embed.before} <strong>{embed.figure}</strong> {embed.after}
        </p>
        <p>
          <small>{embed.validity}</small>
        </p>
        <p>
          <a href={new URL(embed.page, siteUrl).href} rel="noopener" target="_blank">
            {more}
          </a>{' '}
          <small>{official}</small>
        </p>
      </body>
    </html>
  )
}
