import { useTranslations } from 'next-intl'

/** Where to report a mistake; without an address set, says so instead of inventing one. */
export function Contact({ email }: { email: string | null }) {
  const t = useTranslations('contact')
  if (email === null) return <p>{t('none')}</p>
  return <p>{t.rich('write', { link: () => <a href={`mailto:${email}`}>{email}</a> })}</p>
}
