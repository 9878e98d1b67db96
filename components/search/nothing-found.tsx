import { useTranslations } from 'next-intl'
import { PhoneButton } from '@/components/frame/phone-button'
import { addresses } from '@/lib/addresses'
import type { SearchGiven } from '@/lib/tools/search-tool'

type Props = Pick<SearchGiven, 'callCentre' | 'programs'> & { nearest: readonly string[] }

/** Where to go on: words that are near, somebody to ask, the programs. */
export function NothingFound({ nearest, callCentre, programs }: Props) {
  const t = useTranslations('search')
  return (
    <div className="flow" data-hasil-cari="kosong">
      <p>{t('nothing')}</p>
      {nearest.length > 0 && (
        <>
          <p>{t('nearest')}</p>
          <WordLinks words={nearest} />
        </>
      )}
      <p>{t('call')}</p>
      <p>
        <PhoneButton channel={callCentre} />
      </p>
      <h2>{t('programs')}</h2>
      <ul className="plain">
        {programs.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Words, each as a search of its own. */
export function WordLinks({ words }: { words: readonly string[] }) {
  return (
    <ul className="plain">
      {words.map((word) => (
        <li key={word}>
          <a href={`${addresses.search}?${new URLSearchParams({ q: word })}`}>{word}</a>
        </li>
      ))}
    </ul>
  )
}
