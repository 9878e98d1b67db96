import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PhoneLink } from '@/components/frame/phone-link'
import { RegencyEntry } from '@/components/office/regency-entry'
import { channels } from '@/lib/content/channels'
import { officesByRegency, officesStated, unclearOffices } from '@/lib/content/offices'
import { formatDay } from '@/lib/format/day'
import messages from '@/messages/id.json'

const { title, description } = messages.offices

export const metadata: Metadata = { title, description, alternates: { canonical: '/kantor' } }

export default function OfficesPage() {
  const t = useTranslations('offices')
  const found = officesByRegency.flatMap(({ offices }) => offices)
  // Announced once, without saying for which regency.
  const nowhere = unclearOffices.filter(({ regencies }) => regencies.length === 0)
  const { statedOffices, statedOn, checkedOn, statedSources } = officesStated
  return (
    <>
      <PageBand title={t('heading')}>
        <p>{t('lead')}</p>
      </PageBand>
      <div className="wrap prose pt-4">
        <p>
          {t.rich('call', {
            phone: () => <PhoneLink channel={channels.telepon} className="call" />,
          })}
        </p>
        <p className="warn">
          {t.rich('stated', {
            day: formatDay(statedOn),
            count: () => <data value={statedOffices}>{statedOffices}</data>,
            found: found.length,
          })}{' '}
          {statedSources.map(({ name, url }, i) => (
            <span key={url}>
              {i > 0 && ', '}
              <a href={url} rel="noreferrer">
                {name}
              </a>
            </span>
          ))}
        </p>
        {officesByRegency.map((entry) => (
          <RegencyEntry key={entry.regency} {...entry} />
        ))}
        {nowhere.map(({ id, name, sentence }) => (
          <p key={id} className="note">
            <b>{name}.</b> {sentence}
          </p>
        ))}
        <PageEnd checkedOn={checkedOn} path="/kantor" />
      </div>
    </>
  )
}
