import '@/app/styles/downloads.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { FileList, fileListId } from '@/components/download/file-list'
import { SaveBox } from '@/components/download/save-box'
import { WaysToHandOn } from '@/components/download/ways-to-hand-on'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import Body, { frontmatter } from '@/content/page/unduh.mdx'
import { addresses } from '@/lib/addresses'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.downloads

const { checkedOn } = headOnlySchema.parse(frontmatter)

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.downloads },
}

export default function DownloadsPage() {
  const t = useTranslations('downloads')
  const name = useTranslations('menu')('downloads')
  return (
    <article>
      <PageBand next={{ href: `#${fileListId}`, label: t('toFiles') }} title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <SaveBox />
        <FileList day={siteDay()} />
        <WaysToHandOn />
        <Body />
        <PageEnd checkedOn={checkedOn} path={addresses.downloads} />
      </div>
      <script data-ours="" defer src="/aset/simpan.js" />
    </article>
  )
}
