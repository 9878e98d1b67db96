import { useTranslations } from 'next-intl'
import { Pictogram } from '@/components/pictogram/pictogram'

const rows = [
  ['claim', '/klaim', 'peringatan', 'jkk'],
  ['join', '/daftar', 'cek', 'jht'],
  ['scams', '/waspada', 'telepon', 'jkp'],
] as const

/** What cannot wait: claiming, joining, telling real from false. */
export function HelpRows() {
  const t = useTranslations('home.help')
  return (
    <section className="flow">
      <h2>{t('heading')}</h2>
      <ul className="rows">
        {rows.map(([name, href, pictogram, colour]) => (
          <li key={href}>
            <a className={`row p-${colour}`} href={href}>
              <span>
                <Pictogram name={pictogram} />
              </span>
              <span>
                <b>{t(name)}</b>
                <small>{t(`${name}Text`)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
