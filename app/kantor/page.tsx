import '@/app/styles/offices.css'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import { PageBand } from '@/components/frame/page-band'
import { PageEnd } from '@/components/frame/page-end'
import { PhoneButton } from '@/components/frame/phone-button'
import { OfficeTable } from '@/components/office/office-table'
import { UnclearOffices } from '@/components/office/unclear-offices'
import { ShareRow } from '@/components/share/share-row'
import { channels } from '@/lib/content/channels'
import { officesByRegency, officesStated, unclearOffices } from '@/lib/content/offices'
import messages from '@/messages'

const { title, description } = messages.offices

export const metadata: Metadata = { title, description, alternates: { canonical: '/kantor' } }

export default function OfficesPage() {
  const t = useTranslations('offices')
  const name = useTranslations('menu')('offices')
  const { checkedOn } = officesStated
  const found = officesByRegency.flatMap(({ offices }) => offices).length
  return (
    <>
      <PageBand title={name}>
        <p>{t('lead')}</p>
        <p className="next">
          <PhoneButton channel={channels.telepon} />
        </p>
      </PageBand>
      <div className="wrap prose pt-4">
        <ShareRow answer={t('lead')} path="/kantor" title={title} />
        <OfficeTable regencies={officesByRegency} />
        <Fold title={t('unclear')}>
          <UnclearOffices found={found} offices={unclearOffices} stated={officesStated} />
        </Fold>
        <PageEnd checkedOn={checkedOn} path="/kantor" />
      </div>
    </>
  )
}
