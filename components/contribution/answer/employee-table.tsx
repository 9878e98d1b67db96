import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { JkpLine } from '@/lib/iuran/jkp-contribution'
import type { Shares, WageContribution } from '@/lib/iuran/wage-contribution'

/** Who pays what of each program in one month. */
export function EmployeeTable({ contribution }: { contribution: WageContribution }) {
  const t = useTranslations('contribution')
  const { jkp, total } = contribution
  return (
    <>
      <table className="shares">
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.program')}</th>
            <th scope="col">{t('table.worker')}</th>
            <th scope="col">{t('table.employer')}</th>
            <th scope="col">{t('table.both')}</th>
          </tr>
        </thead>
        <tbody>
          {(['jkk', 'jkm', 'jht', 'jp'] as const).map((program) => {
            const line = contribution[program]
            return (
              <tr key={program}>
                <th scope="row">{t(`program.${program}`)}</th>
                {line.status === 'joined' ? (
                  <ShareCells name={`iuran.${program}`} shares={line} />
                ) : (
                  <td colSpan={3}>{t(`table.${line.status}`)}</td>
                )}
              </tr>
            )
          })}
          <tr>
            <th scope="row">{t('program.jkp')}</th>
            {jkp.status === 'joined' ? (
              <ShareCells
                from={<JkpSources jkp={jkp} />}
                name="iuran.jkp"
                shares={{ workerIdr: 0, employerIdr: 0, totalIdr: jkp.totalIdr }}
              />
            ) : (
              <td colSpan={3}>{t(`table.${jkp.status}`)}</td>
            )}
          </tr>
          <tr>
            <th scope="row">{t('table.total')}</th>
            {total ? (
              <ShareCells name="iuran.total" shares={total} />
            ) : (
              <td colSpan={3}>{t('table.unknown')}</td>
            )}
          </tr>
        </tbody>
      </table>
      {jkp.status === 'joined' && (
        <p className="hint">
          {t('table.jkp')} {jkp.onlyIfSmallEmployer && t('table.jkpSmall')}
        </p>
      )}
    </>
  )
}

type ShareProps = {
  name: string
  shares: Shares
  /** Who else pays. */
  from?: React.ReactNode
}

function ShareCells({ name, shares, from }: ShareProps) {
  const t = useTranslations('contribution.table')
  const label = (who: 'worker' | 'employer' | 'both') => (
    <span className="on-narrow">{t(who)} </span>
  )
  return (
    <>
      <td>
        {label('worker')}
        <RupiahFigure name={`${name}.pekerja`} value={shares.workerIdr} />
      </td>
      <td>
        {label('employer')}
        <RupiahFigure name={`${name}.pemberi-kerja`} value={shares.employerIdr} />
      </td>
      <td>
        {label('both')}
        <RupiahFigure name={name} value={shares.totalIdr} />
        {from}
      </td>
    </>
  )
}

/** JKP is paid by the state and out of the JKK contribution: nobody is asked for it. */
function JkpSources({ jkp }: { jkp: Extract<JkpLine, { status: 'joined' }> }) {
  const t = useTranslations('contribution.table')
  return (
    <small className="block">
      {t.rich('jkpFrom', {
        state: () => <RupiahFigure name="iuran.jkp.negara" value={jkp.stateIdr} />,
        fromJkk: () => <RupiahFigure name="iuran.jkp.dari-jkk" value={jkp.fromJkkIdr} />,
      })}
    </small>
  )
}
