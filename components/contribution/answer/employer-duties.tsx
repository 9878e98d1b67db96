import { useTranslations } from 'next-intl'
import type { CitedDuty } from '@/lib/content/iuran/employer-duties'

/** What an employer must join for its people, by its size. */
export function EmployerDuties({ duties }: { duties: readonly CitedDuty[] }) {
  const t = useTranslations('contribution.duty')
  return (
    <>
      <h3 className="mt-6">{t('heading')}</h3>
      <ul>
        {duties.map(({ size, required, citation }) => (
          <li key={size}>
            <b>{t(size)}:</b> {required.join(', ').toUpperCase()}.{' '}
            <a href={citation.href}>{citation.pointer}</a>
          </li>
        ))}
      </ul>
      <p>{t('jobLoss')}</p>
      <p>
        {t.rich('ask', {
          more: (words) => <a href="/tanya/tidak-didaftarkan-tempat-kerja">{words}</a>,
        })}
      </p>
    </>
  )
}
