import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import { ScrollTable } from '@/components/article/scroll-table'
import type { Agenda } from '@/lib/content/texts/outreach'

/** What a meeting is made of, and how long each part takes. */
export function AgendaTable({ agenda: { name, minutes, steps } }: { agenda: Agenda }) {
  const t = useTranslations('outreach')
  return (
    <Fold title={t('agenda', { name, minutes })}>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th className="num" scope="col">
              {t('minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.what}>
              <td>{step.what}</td>
              <td className="num">{step.minutes}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Fold>
  )
}
