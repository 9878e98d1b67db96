import { useTranslations } from 'next-intl'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { type EmployerSize, employerDuties } from '@/lib/iuran/employer-duty'

/** Medium and large employers have the same duty. */
const factIds: Record<Exclude<EmployerSize, 'large'>, keyof ContributionContent['citations']> = {
  micro: 'jp.wajib.mikro',
  small: 'jp.wajib.kecil',
  medium: 'jp.wajib.besar',
}

/** What an employer must join for its people, by its size. */
export function EmployerDuties({ citations }: Pick<ContributionContent, 'citations'>) {
  const t = useTranslations('contribution.duty')
  return (
    <>
      <h3 className="mt-6">{t('heading')}</h3>
      <ul>
        {employerDuties.map(
          ({ size, required }) =>
            size !== 'large' && (
              <li key={size}>
                <b>{t(size)}:</b> {required.join(', ').toUpperCase()}.{' '}
                <a href={citations[factIds[size]].href}>{citations[factIds[size]].pointer}</a>
              </li>
            ),
        )}
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
