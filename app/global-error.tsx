'use client'

import failure from '@/messages/failure.json'

/** The page of last resort: it stands alone, without layout, styles or words from a provider. */
export default function GlobalError() {
  const { heading, text, home } = failure
  return (
    <html lang="id">
      <head>
        <title>{heading}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <h1>{heading}</h1>
        <p>{text}</p>
        <p>
          <a href="/">{home}</a>
        </p>
      </body>
    </html>
  )
}
