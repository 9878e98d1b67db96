import { useTranslations } from 'next-intl'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

/** What cannot wait, in the order of need: picture, and the colour of the program where it is one. */
const rows = [
  ['accident', 'jkk', 'p-jkk'],
  ['death', 'jkm', 'p-jkm'],
  ['laidOff', 'jkp', 'p-jkp'],
  ['join', 'cek', undefined],
  ['scams', 'peringatan', undefined],
] as const satisfies readonly (readonly [string, PictogramName, string | undefined])[]

export type HelpName = (typeof rows)[number][0]

/** The ways of somebody in need. */
export function HelpRows({ addresses }: { addresses: Readonly<Record<HelpName, string>> }) {
  const t = useTranslations('home.help')
  return (
    <section className="flow">
      <h2>{t('heading')}</h2>
      <ul className="help">
        {rows.map(([name, pictogram, colour]) => (
          <li key={name}>
            <a className={colour} href={addresses[name]}>
              <Pictogram name={pictogram} />
              <span>{t(name)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
