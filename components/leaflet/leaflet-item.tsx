import type { ReactNode } from 'react'
import { Pictogram, type PictogramName } from '@/components/pictogram/pictogram'

type Props = { title: string; pictogram: PictogramName; children: ReactNode }

/** One idea of a leaflet: its picture, its name, what there is to say. */
export function LeafletItem({ title, pictogram, children }: Props) {
  return (
    <div className="item">
      <Pictogram name={pictogram} />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </div>
  )
}
