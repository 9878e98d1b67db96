import { useTranslations } from 'next-intl'
import { addresses } from '@/lib/addresses'

const tools = ['check', 'compare', 'trueRate', 'askBank'] as const

/** What helps to choose and to ask. */
export function HouseTools() {
  const t = useTranslations('house')
  return (
    <>
      <h2>{t('tools')}</h2>
      <ul className="plain">
        {tools.map((tool) => (
          <li key={tool}>
            <a href={addresses[tool]}>{t(tool)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
