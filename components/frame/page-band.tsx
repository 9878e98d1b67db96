import { useTranslations } from 'next-intl'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Props = {
  title: string
  /** The way back: pages above this one, nearest last. */
  trail?: readonly { href: string; name: string }[]
  pictogram?: PictogramName
  children?: React.ReactNode
}

/** Head of a page on the colour of its program: the way back, the name, the answer. */
export function PageBand({ title, trail = [], pictogram, children }: Props) {
  const t = useTranslations('frame')
  return (
    <div className="band">
      <div className="wrap">
        <nav aria-label={t('trail')} className="crumbs">
          <a href="/">{t('home')}</a>
          {trail.map(({ href, name }) => (
            <span key={href}>
              {' › '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </nav>
        {pictogram && <Pictogram name={pictogram} />}
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  )
}
