import { MenuLinks } from './menu-links'
import { PageBand } from './page-band'

/** A page in the place of one that cannot be shown: why, and every way on. */
export function PageNotThere({ title, text }: { title: string; text: string }) {
  return (
    <>
      <PageBand title={title} />
      <div className="wrap prose pt-4">
        <p>{text}</p>
        <nav aria-label={title} className="grid gap-4">
          <MenuLinks />
        </nav>
      </div>
    </>
  )
}
