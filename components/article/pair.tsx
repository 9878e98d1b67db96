import { useTranslations } from 'next-intl'

/** The two kinds of workers side by side: their rules are never mixed. */
export function Pair({ children }: { children: React.ReactNode }) {
  return <div className="pair">{children}</div>
}

export function ForWageEarners({ children }: { children: React.ReactNode }) {
  return <Kind name="wageEarner">{children}</Kind>
}

export function ForSelfEmployed({ children }: { children: React.ReactNode }) {
  return <Kind name="selfEmployed">{children}</Kind>
}

function Kind({
  name,
  children,
}: {
  name: 'wageEarner' | 'selfEmployed'
  children: React.ReactNode
}) {
  const t = useTranslations('workerKind')
  return (
    <section>
      <h3>{t(name)}</h3>
      {children}
    </section>
  )
}
