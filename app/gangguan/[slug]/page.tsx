import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MenuLinks } from '@/components/frame/menu-links'
import { PageBand } from '@/components/frame/page-band'
import { refusals } from '@/lib/addresses'

export const dynamicParams = false

export function generateStaticParams() {
  return refusals.map(({ slug }) => ({ slug }))
}

async function wordsOf({ params }: PageProps<'/gangguan/[slug]'>) {
  const { slug } = await params
  const { words } = refusals.find((each) => each.slug === slug) ?? notFound()
  const t = await getTranslations(`refusal.${words}`)
  return { heading: t('heading'), text: t('text') }
}

export async function generateMetadata(props: PageProps<'/gangguan/[slug]'>): Promise<Metadata> {
  return { title: (await wordsOf(props)).heading, robots: { index: false } }
}

/** The answer to what is refused by itself; its status is in the register (lib/addresses.ts). */
export default async function RefusalPage(props: PageProps<'/gangguan/[slug]'>) {
  const { heading, text } = await wordsOf(props)
  const t = await getTranslations('failure')
  return (
    <>
      <PageBand title={heading} />
      <div className="wrap prose pt-4">
        <p>{text}</p>
        <nav aria-label={t('others')}>
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
