import '@/app/styles/data.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { embedOn } from '@/app/sematan/embeds'
import { snippetOf } from '@/app/sematan/snippet'
import { datasetGraph } from '@/app/structured-data'
import { EmbedCode } from '@/components/data/embed-code'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { StructuredData } from '@/components/frame/structured-data'
import { addresses, dataFiles, embedFolder, embedIds } from '@/lib/addresses'
import { dataChangedOn } from '@/lib/content/figures/change-days'
import { singleFact } from '@/lib/content/figures/open-data'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.data

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: addresses.data },
}

const exampleId = 'jkm.total'

const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>

export default function DataPage() {
  const words = useTranslations()
  const t = useTranslations('data')
  const sources = words('menu.sources')
  const day = siteDay()
  const changedOn = dataChangedOn(day)
  const single = `${dataFiles.single}/${exampleId}.json`
  return (
    <article>
      <PageBand title={t('h1')} trail={[{ href: addresses.sources, name: sources }]}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <h2>{t('files')}</h2>
        <ul>
          <li>{t.rich('semicolon', { link: link(dataFiles.semicolon) })}</li>
          <li>{t.rich('comma', { link: link(dataFiles.comma) })}</li>
          <li>{t.rich('json', { link: link(dataFiles.json) })}</li>
          <li>{t.rich('schema', { link: link(dataFiles.schema) })}</li>
        </ul>
        <h2>{t('single')}</h2>
        <p>{t.rich('singleText', { link: link(single), address: single })}</p>
        <p>{t('names')}</p>
        <h2>{t('cite')}</h2>
        <p>{t('citeText')}</p>
        <blockquote>{singleFact(exampleId, site.url).cite}</blockquote>
        <h2>{t('embed')}</h2>
        <p>{t('embedText')}</p>
        {embedIds.map((id) => {
          const embed = embedOn(id, day, words)
          return (
            <EmbedCode
              code={snippetOf(id, embed, words('embed.more'))}
              href={`${embedFolder}/${id}`}
              key={id}
              name={embed.title}
            />
          )
        })}
        <h2>{t('feed')}</h2>
        <p>{t.rich('feedText', { link: link('/perubahan.xml') })}</p>
        <PageEnd checkedOn={changedOn} path={addresses.data} />
        <StructuredData graph={datasetGraph({ title, description, changedOn })} />
      </div>
    </article>
  )
}
