import { useTranslations } from 'next-intl'

/** Where the figures of the KPR tools come from: the full lists stand on pages of their own. */
export function ToolSources() {
  const t = useTranslations('toolSources')
  return (
    <p className="source">
      {t.rich('where', {
        mlt: (words) => <a href="/sumber/mlt">{words}</a>,
        house: (words) => <a href="/sumber/rumah">{words}</a>,
        subsidy: (words) => <a href="/sumber/subsidi">{words}</a>,
      })}
    </p>
  )
}
