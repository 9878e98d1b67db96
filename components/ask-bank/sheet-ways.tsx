import { useTranslations } from 'next-intl'
import { type Query, searchFrom } from '@/lib/input/query'
import type { Sheet } from '@/lib/kpr/comparison/bank-sheet'

type Props = { status: Sheet['status']; query: Query }

/** How to print, and where the figures come from or are put right: on the screen only. */
export function SheetWays({ status, query }: Props) {
  const t = useTranslations('askBank')
  const comparison = `/kpr/banding${status === 'blank' ? '' : searchFrom(query)}`
  const compare = (words: React.ReactNode) => <a href={comparison}>{words}</a>
  return (
    <div className="flow pt-5 print:hidden">
      {status === 'unread' && <p className="note">{t.rich('unread', { compare })}</p>}
      <p>{t('print')}</p>
      <p>
        <button className="button" data-cetak="" type="button">
          {t('printNow')}
        </button>
      </p>
      {status === 'blank' && <p>{t.rich('empty', { compare })}</p>}
      <ul>
        {status === 'filled' && <li>{compare(t('back'))}</li>}
        <li>
          <a href="/kpr/bunga-asli">{t('trueRate')}</a>
        </li>
      </ul>
    </div>
  )
}
