import type { Metadata } from 'next'
import { PageBand } from '@/components/frame/page-band'
import Body from '@/content/page/privasi.mdx'
import messages from '@/messages/id.json'

const { title, description } = messages.privacy

export const metadata: Metadata = { title, description, alternates: { canonical: '/privasi' } }

export default function PrivacyPage() {
  return (
    <article>
      <PageBand title={title} />
      <div className="wrap prose pt-4">
        <Body />
      </div>
    </article>
  )
}
