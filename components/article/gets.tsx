/** What the worker or the family receives: large figures, one a row. */
export function Gets({ children }: { children: React.ReactNode }) {
  return <div className="gets">{children}</div>
}

type RowProps = {
  figure: React.ReactNode
  /** What the figure is of, beside it: a month, a year. */
  unit?: string
  children: React.ReactNode
}

export function GetsRow({ figure, unit, children }: RowProps) {
  return (
    <div>
      <b>
        {figure} {unit}
      </b>
      <span>{children}</span>
    </div>
  )
}
