import { useTranslations } from 'next-intl'
import { claimCards, oneFileAddress, pdfAddress } from '@/lib/addresses'
import { formatDay } from '@/lib/format/day'

/** Where the files are on their page. */
export const fileListId = 'berkas'

const [accident, death] = claimCards

const files = [
  { name: 'html', address: oneFileAddress },
  { name: 'pdf', address: pdfAddress },
  { name: 'accident', address: accident.address },
  { name: 'death', address: death.address },
] as const

/**
 * The files to take along. What is not there when the site is finished is taken out, and how large each
 * is filled in (lib/offline/list-files.ts).
 */
export function FileList({ day }: { day: string }) {
  const t = useTranslations('downloads')
  return (
    <section className="flow" id={fileListId}>
      <h2>{t('files')}</h2>
      <p>{t('filesLead')}</p>
      <ul className="files">
        {files.map(({ name, address }) => (
          <li data-berkas={address} key={name}>
            <a className="button" download href={address}>
              {t(`file.${name}`)}
            </a>
            <span>
              {t.rich('about', {
                size: () => <span data-ukuran={address} />,
                time: () => <time dateTime={day}>{formatDay(day)}</time>,
              })}
            </span>
            <button
              className="button-quiet"
              data-bagikan-berkas={address}
              data-siap={t('shareReady')}
              hidden
              type="button"
            >
              {t('share')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
