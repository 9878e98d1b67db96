import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { formatUntil } from '@/lib/format/validity'
import { ScanCode, type ScanPath, ScanShape } from './scan-code'

const addressShapeId = 'kode-alamat'
const cardShapeId = 'kode-kartu'

export type LeafletEndProps = {
  /** Of the call centre. */
  phone: string
  /** ISO day for which it is made. */
  day: string
  /** Last day (ISO) on which all its figures hold; null where none ends soon. */
  until: string | null
  /** The address that tells whether it is still true, in letters and to scan. */
  address: URL
  addressCode: ScanPath
  /** What is read without signal; null where there is nothing. */
  cardCode: ScanPath | null
}

/** Foot of everything printed: whom to call, until when it is true, and how to know it later. */
export function LeafletEnd(props: LeafletEndProps) {
  const { phone, day, until, address, addressCode, cardCode } = props
  const t = useTranslations('leaflet')
  return (
    <div className="leaf-end">
      <div className="flow">
        <p className="call">{t('call', { phone })}</p>
        <p>
          {until ? t('until', { until: formatUntil(until) }) : t('open')}{' '}
          {t('made', { day: formatDay(day) })}
        </p>
        <p>{t('notOfficial')}</p>
        <p className="local">{t('local')}</p>
      </div>
      <div className="address-code">
        <ScanCode {...addressCode} id={addressShapeId} label={t('scan')} />
        <p>
          {t('scan')}{' '}
          <b>
            {address.host}
            <wbr />
            {address.pathname}
          </b>
        </p>
      </div>
      {cardCode && (
        <div className="card-code">
          <ScanCode {...cardCode} id={cardShapeId} label={t('card')} />
          <p>{t('card')}</p>
        </div>
      )}
    </div>
  )
}

/** Drawn once, for every sheet. */
export function LeafletShapes({
  addressCode,
  cardCode,
}: Pick<LeafletEndProps, 'addressCode' | 'cardCode'>) {
  return (
    <>
      <ScanShape id={addressShapeId} path={addressCode.path} />
      {cardCode && <ScanShape id={cardShapeId} path={cardCode.path} />}
    </>
  )
}
