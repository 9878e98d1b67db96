import { useTranslations } from 'next-intl'
import { Pictogram } from '@/components/pictogram/pictogram'

const tiles = [
  ['petani', 'jht', 'kerja-sendiri'],
  ['nelayan', 'jp', 'kerja-sendiri'],
  ['pedagang', 'jkp', 'kerja-sendiri'],
  ['ojek-sopir', 'jkk', 'angkutan'],
  ['buruh-harian', 'mlt', 'kerja-sendiri'],
  ['pekerja-hutan', 'jht', 'kerja-sendiri'],
  ['tukang-bangunan', 'jkp', 'kerja-sendiri'],
  ['pekerja-rumah-tangga', 'jkm', 'kerja-sendiri'],
  ['karyawan', 'jp', 'karyawan'],
  ['pekerja-migran', 'mlt', 'luar-negeri'],
] as const

/** The question of the home page, answered by a picture. */
export function WorkTiles() {
  const t = useTranslations('home.work')
  return (
    <ul className="tiles">
      {tiles.map(([work, colour, group]) => (
        <li key={work}>
          <a className={`tile p-${colour}`} href={`#${group}`}>
            <Pictogram name={work} />
            {t(work)}
          </a>
        </li>
      ))}
    </ul>
  )
}
