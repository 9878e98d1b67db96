import { useTranslations } from 'next-intl'

const link = (href: string) => (words: React.ReactNode) => <a href={href}>{words}</a>

/** What the calculator leaves out, and where its figures come from. */
export function ContributionNotes() {
  const t = useTranslations('toolPage.contribution')
  return (
    <>
      <h2>{t('heading')}</h2>
      <ul>
        <li>{t('notBill')}</li>
        <li>{t('noFee')}</li>
        <li>{t('care')}</li>
      </ul>
      <p className="source">
        {t.rich('sources', {
          jkk: link('/sumber/jkk'),
          jkm: link('/sumber/jkm'),
          jht: link('/sumber/jht'),
          jp: link('/sumber/jp'),
          jkp: link('/sumber/jkp'),
        })}
      </p>
    </>
  )
}
