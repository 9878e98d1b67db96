import '@/app/styles/texts.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import Body, { frontmatter } from '@/content/page/penyuluhan.mdx'
import { addresses } from '@/lib/addresses'
import { decks } from '@/lib/content/texts/decks'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import messages from '@/messages'

const { title, description } = messages.outreach

const { checkedOn } = headOnlySchema.parse(frontmatter)

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.outreach },
}

export default function OutreachPage() {
  const t = useTranslations('outreach')
  const name = useTranslations('menu')('outreach')
  const [first] = decks
  return (
    <article>
      <PageBand
        next={first && { href: `${addresses.outreach}/${first.slug}`, label: t('begin') }}
        title={name}
      >
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <h2>{t('slides')}</h2>
        <ul className="plain">
          {decks.map((deck) => (
            <li key={deck.slug}>
              <a href={`${addresses.outreach}/${deck.slug}`}>{deck.name}</a>
            </li>
          ))}
        </ul>
        <p>{t('howToPrint')}</p>
        <Body />
        <PageEnd checkedOn={checkedOn} path={addresses.outreach} />
      </div>
    </article>
  )
}
