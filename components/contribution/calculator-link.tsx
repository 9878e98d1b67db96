import { useTranslations } from 'next-intl'

/** What is known of the reader, by kind of work or by program: never what anybody earns. */
const queries = {
  umum: 'segmen=bpu&sektor=umum',
  transportasi: 'segmen=bpu&sektor=transportasi',
  karyawan: 'segmen=pu',
  // Migrant workers pay by the length of their contract, which the calculator does not count.
  migran: null,
  jkk: 'segmen=bpu',
  jkm: 'segmen=bpu',
  jht: 'segmen=bpu&jht=ya',
  jp: 'segmen=pu',
  jkp: 'segmen=pu',
  mlt: 'segmen=pu',
} as const

/** The way to the calculator, filled in as far as the page knows. */
export function CalculatorLink({ about }: { about: keyof typeof queries }) {
  const t = useTranslations('contribution')
  const query = queries[about]
  if (query === null) return null
  return (
    <p>
      <a className="button" href={`/iuran?${query}`}>
        {t('link')}
      </a>
    </p>
  )
}
