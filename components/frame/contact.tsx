import { useTranslations } from 'next-intl'

/** Where to report a mistake. */
export function Contact({ email }: { email: string }) {
  const t = useTranslations('contact')
  return <p>{t.rich('write', { link: () => <a href={`mailto:${email}`}>{email}</a> })}</p>
}
