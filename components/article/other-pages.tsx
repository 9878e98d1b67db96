import type { ReactNode } from 'react'
import { Fold } from './fold'

type Props = {
  heading: string
  pages: readonly { href: string; name: ReactNode }[]
}

/** Pages beside this one. */
export function OtherPages({ heading, pages }: Props) {
  return (
    <nav aria-label={heading} className="others">
      <Fold title={heading}>
        <ul className="plain">
          {pages.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  )
}
