import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { ChangeEntry } from '@/components/change/change-entry'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { changesOn } from '@/lib/content/changes/changes'
import { siteDay } from '@/lib/site-day'
import messages from '@/messages'

const { title, description } = messages.changes

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: '/perubahan', types: { 'application/atom+xml': '/perubahan.xml' } },
}

export default function ChangesPage() {
  const t = useTranslations('changes')
  const name = useTranslations('menu')('changes')
  const { past, coming } = changesOn(siteDay())
  const checkedOn = [...past, ...coming].map(({ addedOn }) => addedOn).sort()[0] ?? siteDay()
  return (
    <>
      <PageBand title={name}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>{t.rich('feed', { link: (words) => <a href="/perubahan.xml">{words}</a> })}</p>
        {coming.length > 0 && <h2>{t('coming')}</h2>}
        {coming.map((change) => (
          <ChangeEntry key={change.id} change={change} isComing />
        ))}
        <h2>{t('past')}</h2>
        {past.map((change) => (
          <ChangeEntry key={change.id} change={change} />
        ))}
        <PageEnd checkedOn={checkedOn} path="/perubahan" />
      </div>
    </>
  )
}
