import { useTranslations } from 'next-intl'
import { addresses } from '@/lib/addresses'

type Props = {
  /** What was looked for. */
  asked?: string
}

/** The field for words to look for; in the head of a phone its button alone, which leads to the field. */
export function SearchForm({ asked }: Props) {
  const t = useTranslations('search')
  return (
    <search className="seek">
      <form action={addresses.search}>
        <input aria-label={t('label')} defaultValue={asked} name="q" type="search" />
        <button type="submit">{t('button')}</button>
      </form>
    </search>
  )
}
