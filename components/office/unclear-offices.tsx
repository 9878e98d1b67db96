import { useTranslations } from 'next-intl'
import type { OfficesStated, UnclearOffice } from '@/lib/content/offices'
import { formatDay } from '@/lib/format/day'

type Props = {
  offices: readonly UnclearOffice[]
  /** How many offices we know of. */
  found: number
  stated: OfficesStated
}

/** What is not known: places once announced or searched for in vain, and how many offices there should be. */
export function UnclearOffices({ offices, found, stated }: Props) {
  const t = useTranslations('offices')
  const namesOf = (reason: UnclearOffice['reason']) =>
    offices
      .filter((office) => office.reason === reason)
      .map(({ name }) => name)
      .join(', ')
  return (
    <>
      <p>{t('announced', { places: namesOf('announced') })}</p>
      <p>{t('notFound', { places: namesOf('not-found') })}</p>
      <p>
        {t.rich('stated', {
          day: formatDay(stated.statedOn),
          count: () => <data value={stated.statedOffices}>{stated.statedOffices}</data>,
          found,
        })}{' '}
        {stated.statedSources.map(({ name, url }, i) => (
          <span key={url}>
            {i > 0 && ', '}
            <a href={url} rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
    </>
  )
}
