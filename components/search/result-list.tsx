import { useTranslations } from 'next-intl'
import type { Result } from '@/lib/search/answer'
import type { Piece } from '@/lib/search/marked'

/** Pages that were found, the best first. */
export function ResultList({ results }: { results: readonly Result[] }) {
  const t = useTranslations('search.kind')
  return (
    <ol className="found" id="hasil">
      {results.map(({ address, kind, title, says }) => (
        <li key={address}>
          <a href={address}>
            <Pieces pieces={title} />
          </a>
          <p>
            <Pieces pieces={says} />
          </p>
          <p className="hint">{t(kind)}</p>
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(({ text, isFound }) => {
    at += text.length
    return isFound ? <mark key={at}>{text}</mark> : text
  })
}
