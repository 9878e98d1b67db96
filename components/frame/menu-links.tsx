import { type Messages, useTranslations } from 'next-intl'
import { addresses } from '@/lib/addresses'

type Name = keyof Messages['menu']

/** Everything a reader may look for, by what they are living through. */
const groups = {
  need: ['claim', 'scams', 'questions', 'offices'],
  join: ['occupations', 'programs', 'cost', 'join'],
  house: ['house', 'check'],
} as const satisfies Record<string, readonly Name[]>

const groupNames = ['need', 'join', 'house'] as const

const mainWays = ['occupations', 'join', 'claim', 'questions', 'house'] as const

const aboutSite = ['downloads', 'changes', 'sources', 'about', 'privacy'] as const

export function MenuLinks() {
  const t = useTranslations('menuGroup')
  return groupNames.map((group) => (
    <div key={group}>
      <p>{t(group)}</p>
      <Links names={groups[group]} />
    </div>
  ))
}

/** The five ways most readers take, and what comes after them. */
export function MainLinks({ children }: { children?: React.ReactNode }) {
  return <Links names={mainWays}>{children}</Links>
}

/** What concerns the site itself, and what comes after it. */
export function SiteLinks({ children }: { children: React.ReactNode }) {
  return <Links names={aboutSite}>{children}</Links>
}

function Links({ names, children }: { names: readonly Name[]; children?: React.ReactNode }) {
  const t = useTranslations('menu')
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={addresses[name]}>{t(name)}</a>
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}
