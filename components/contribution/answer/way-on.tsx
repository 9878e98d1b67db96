import { useTranslations } from 'next-intl'

const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>

/** Where to go with the answer. */
export function WayOn({ isEmployee }: { isEmployee: boolean }) {
  const t = useTranslations('contribution.wayOn')
  return (
    <>
      <h3 className="mt-6">{t('heading')}</h3>
      <ul>
        <li>{t.rich(isEmployee ? 'registered' : 'join', { join: link('/daftar') })}</li>
        <li>{t.rich('claim', { claim: link('/klaim') })}</li>
        <li>
          {t.rich(isEmployee ? 'employeePrograms' : 'programs', {
            jkk: link('/program/jkk'),
            jkm: link('/program/jkm'),
            jht: link('/program/jht'),
            jp: link('/program/jp'),
            jkp: link('/program/jkp'),
          })}
        </li>
      </ul>
    </>
  )
}
