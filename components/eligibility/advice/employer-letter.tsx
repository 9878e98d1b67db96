import { useTranslations } from 'next-intl'

/** A text for the personnel office, ready to send. It says nothing about who asks. */
export function EmployerLetter() {
  const t = useTranslations('eligibility.letter')
  const body = t('body')
  // RFC 6068 wants CRLF between the lines of a mail.
  const mailBody = body.replaceAll('\n', '\r\n')
  return (
    <details className="how">
      <summary>{t('open')}</summary>
      <p>{t('how')}</p>
      <blockquote className="letter">{body}</blockquote>
      <p className="flex flex-wrap gap-4 print:hidden">
        <a className="button-quiet" href={`whatsapp://send?text=${encodeURIComponent(body)}`}>
          {t('whatsapp')}
        </a>
        <a className="button-quiet" href={`sms:?body=${encodeURIComponent(body)}`}>
          {t('sms')}
        </a>
        <a
          className="button-quiet"
          href={`mailto:?subject=${encodeURIComponent(t('subject'))}&body=${encodeURIComponent(mailBody)}`}
        >
          {t('mail')}
        </a>
      </p>
      <p>{t('after')}</p>
    </details>
  )
}
