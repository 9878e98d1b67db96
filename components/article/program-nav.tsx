import { useTranslations } from 'next-intl'

type Entry = { slug: string; short: string; tagline: string }

/** The way on: the other programs. */
export function ProgramNav({ programs, current }: { programs: readonly Entry[]; current: string }) {
  const t = useTranslations('program')
  return (
    <nav aria-labelledby="program-lain">
      <h2 id="program-lain">{t('others')}</h2>
      <ul>
        {programs
          .filter(({ slug }) => slug !== current)
          .map(({ slug, short, tagline }) => (
            <li key={slug}>
              <a href={`/program/${slug}`}>
                {short}: {tagline}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
