import { useTranslations } from 'next-intl'

const entries = [
  ['home', '/'],
  ['occupations', '/untuk'],
  ['programs', '/program'],
  ['cost', '/iuran'],
  ['join', '/daftar'],
  ['claim', '/klaim'],
  ['questions', '/tanya'],
  ['scams', '/waspada'],
  ['house', '/kpr'],
  ['check', '/kpr/cek'],
  ['compare', '/kpr/banding'],
  ['trueRate', '/kpr/bunga-asli'],
  ['offices', '/kantor'],
  ['changes', '/perubahan'],
] as const

const aboutSite = [
  ['sources', '/sumber'],
  ['about', '/tentang'],
  ['privacy', '/privasi'],
] as const

/** Everything a reader may look for. */
export function MenuLinks() {
  return <Links entries={entries} />
}

/** What concerns the site itself. */
export function SiteLinks() {
  return <Links entries={aboutSite} />
}

function Links({ entries: shown }: { entries: typeof entries | typeof aboutSite }) {
  const t = useTranslations('menu')
  return (
    <ul>
      {shown.map(([name, href]) => (
        <li key={href}>
          <a href={href}>{t(name)}</a>
        </li>
      ))}
    </ul>
  )
}
