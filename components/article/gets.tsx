/** What the worker or the family receives: large figures, one a row. */
export function Gets({ children }: { children: React.ReactNode }) {
  return <div className="gets">{children}</div>
}

export function GetsRow({
  figure,
  children,
}: {
  figure: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <div>
      {figure}
      <span>{children}</span>
    </div>
  )
}
