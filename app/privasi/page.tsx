import type { Metadata } from 'next'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import Body, { frontmatter } from '@/content/page/privasi.mdx'
import { headOnlySchema } from '@/lib/content/texts/mdx-head'
import messages from '@/messages'

const { title, description } = messages.privacy

const { checkedOn } = headOnlySchema.parse(frontmatter)

export const metadata: Metadata = { title, description, alternates: { canonical: '/privasi' } }

export default function PrivacyPage() {
  return (
    <article>
      <PageBand title={title} />
      <div className="wrap prose pt-4">
        <Body />
        <PageEnd checkedOn={checkedOn} path="/privasi" />
      </div>
    </article>
  )
}
