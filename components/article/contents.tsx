import { useTranslations } from 'next-intl'
import type { Section } from '@/lib/content/texts/sections'

/** What stands on a long page, each part one tap away. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations('article')
  return (
    <nav aria-labelledby="isi-halaman" className="toc">
      <p id="isi-halaman">
        <b>{t('contents')}</b>
      </p>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
