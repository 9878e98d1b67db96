import { useTranslations } from 'next-intl'
import { formatRupiah, formatRupiahShort } from '@/lib/format/rupiah'
import { Areas } from './areas'
import { Coins } from './coins'
import { type Piece, piecesFor } from './pieces'

type Props = {
  /** Rupiah a day that the reader pays: drawn as money. */
  dayIdr: number
  /** Rupiah a month for the death benefit alone, and that benefit: like beside like. */
  deathMonthIdr: number
  deathIdr: number
  isPaidByEmployer?: boolean
}

const times = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })

/** The cost of a day as money to be counted, and to scale what the contribution for death brings. */
export function Pictures({ dayIdr, deathMonthIdr, deathIdr, isPaidByEmployer }: Props) {
  const t = useTranslations('contribution.picture')
  const pieces = piecesFor(dayIdr)
  const shownIdr = pieces.reduce((sum, { idr }) => sum + idr, 0)
  const money = counted(pieces)
    .map(({ idr, isNote, count }) =>
      t(isNote ? 'notes' : 'coins', { count, money: formatRupiah(idr) }),
    )
    .join(', ')
  const amounts = { cost: formatRupiah(deathMonthIdr), gain: formatRupiahShort(deathIdr) }
  return (
    <div className="pictures">
      {pieces.length > 0 && (
        <figure>
          <Coins pieces={pieces} title={t('day', { money })} />
          <figcaption>
            {t('day', { money })}{' '}
            {shownIdr > dayIdr && t('dayAbout', { shown: formatRupiah(shownIdr) })}
          </figcaption>
        </figure>
      )}
      {deathMonthIdr > 0 && (
        <figure>
          <Areas
            description={t('areas', amounts)}
            large={{ idr: deathIdr, label: amounts.gain }}
            small={{ idr: deathMonthIdr, label: amounts.cost }}
            title={t('areasTitle')}
          />
          <figcaption>
            {t('areas', amounts)} {isPaidByEmployer && `${t('byEmployer')} `}
            {deathIdr > deathMonthIdr &&
              t('scale', { times: times.format(deathIdr / deathMonthIdr) })}
          </figcaption>
        </figure>
      )}
    </div>
  )
}

function counted(pieces: readonly Piece[]): (Piece & { count: number })[] {
  const values = [...new Set(pieces.map(({ idr }) => idr))]
  return values.map((idr) => {
    const same = pieces.filter((piece) => piece.idr === idr)
    return { idr, isNote: same[0]?.isNote ?? false, count: same.length }
  })
}
