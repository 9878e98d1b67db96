import { useTranslations } from 'next-intl'

type Props = { pages: readonly { address: string; title: string }[] }

/** Pages that whoever asked for one that is not there may have meant. */
export function NearestPages({ pages }: Props) {
  const t = useTranslations('notFound')
  return (
    <>
      <p>{t('nearest')}</p>
      <ul className="plain">
        {pages.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
