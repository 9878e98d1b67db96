import { useTranslations } from 'next-intl'

const entries = [
  ['home', '/'],
  ['programs', '/program'],
  ['house', '/kpr'],
  ['check', '/kpr/cek'],
  ['compare', '/kpr/banding'],
  ['sources', '/sumber'],
  ['about', '/tentang'],
  ['privacy', '/privasi'],
] as const

export function MenuLinks() {
  const t = useTranslations('menu')
  return (
    <ul>
      {entries.map(([name, href]) => (
        <li key={href}>
          <a href={href}>{t(name)}</a>
        </li>
      ))}
    </ul>
  )
}
