import '@/app/styles/home.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { WorkTiles } from '@/components/home/work-tiles'
import { ShareRow } from '@/components/share/share-row'
import { occupations } from '@/lib/content/texts/occupations'
import messages from '@/messages'

const { title, description } = messages.occupations

export const metadata: Metadata = { title, description, alternates: { canonical: '/untuk' } }

export default function OccupationsPage() {
  const t = useTranslations('occupations')
  const name = useTranslations('menu')('occupations')
  const checkedOn = occupations.map((occupation) => occupation.checkedOn).sort()[0] ?? ''
  return (
    <>
      <PageBand title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap grid gap-6 pt-6">
        <WorkTiles occupations={occupations} />
        <p>
          {t.rich('notListed', {
            farmer: (words) => <a href="/untuk/petani">{words}</a>,
            staff: (words) => <a href="/untuk/karyawan">{words}</a>,
          })}
        </p>
        <ShareRow answer={t('lead')} path="/untuk" title={title} />
        <PageEnd checkedOn={checkedOn} path="/untuk" />
      </div>
    </>
  )
}
