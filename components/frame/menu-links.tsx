import { useTranslations } from 'next-intl'
import { addresses } from '@/lib/addresses'

const entries = [
  'home',
  'occupations',
  'programs',
  'cost',
  'join',
  'claim',
  'questions',
  'scams',
  'house',
  'check',
  'compare',
  'trueRate',
  'offices',
  'changes',
] as const

const aboutSite = ['sources', 'about', 'privacy'] as const

/** Everything a reader may look for. */
export function MenuLinks() {
  return <Links names={entries} />
}

/** What concerns the site itself. */
export function SiteLinks() {
  return <Links names={aboutSite} />
}

function Links({ names }: { names: typeof entries | typeof aboutSite }) {
  const t = useTranslations('menu')
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={addresses[name]}>{t(name)}</a>
        </li>
      ))}
    </ul>
  )
}
