import { MenuLinks } from './menu-links'
import { PageBand } from './page-band'

type Props = { title: string; text: string; children?: React.ReactNode }

/** A page in the place of one that cannot be shown: what may help, why, and every way on. */
export function PageNotThere({ title, text, children }: Props) {
  return (
    <>
      <PageBand title={title} />
      <div className="wrap prose pt-4">
        {children}
        <p>{text}</p>
        <nav aria-label={title} className="grid gap-4">
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
