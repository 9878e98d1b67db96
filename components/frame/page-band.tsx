import { useTranslations } from 'next-intl'
import { NextStep, type Step } from '@/components/article/next-step'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Props = {
  title: string
  /** The way back: pages above this one, nearest last. */
  trail?: readonly { href: string; name: string }[]
  pictogram?: PictogramName
  next?: Step
  children?: React.ReactNode
}

/** Head of a page on the colour of its program: the way back, the name, the answer, the next step. */
export function PageBand({ title, trail = [], pictogram, next, children }: Props) {
  const t = useTranslations('frame')
  const ways = trail.length > 0 ? trail : [{ href: '/', name: t('home') }]
  return (
    <div className="band">
      <div className="wrap">
        {pictogram && <Pictogram name={pictogram} />}
        <nav aria-label={t('trail')} className="crumbs">
          {ways.map(({ href, name }, i) => (
            <span key={href}>
              {i === 0 ? '‹ ' : ' › '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </nav>
        <h1>{title}</h1>
        {children}
        {next && <NextStep {...next} />}
      </div>
    </div>
  )
}
