type Props = { title: string; children: React.ReactNode }

export function Box({ title, children }: Props) {
  return (
    <section className="box">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
