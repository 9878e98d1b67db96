import { useTranslations } from 'next-intl'

/** The way to the calculator, filled in as far as the page knows: never with what anybody earns. */
export function CalculatorLink({ query }: { query: string }) {
  const t = useTranslations('contribution')
  return (
    <p>
      <a className="button" href={`/iuran?${query}`}>
        {t('link')}
      </a>
    </p>
  )
}
