import type { Metadata } from 'next'
import { PageBand } from '@/components/frame/page-band'
import Body from '@/content/page/tentang.mdx'
import messages from '@/messages/id.json'

const { title, description } = messages.about

export const metadata: Metadata = { title, description, alternates: { canonical: '/tentang' } }

export default function AboutPage() {
  return (
    <article>
      <PageBand title={title} />
      <div className="wrap prose pt-4">
        <Body />
      </div>
    </article>
  )
}
