import { useTranslations } from 'next-intl'
import { bandWords } from '@/components/figure/band-words'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { IncomeBasis } from '@/lib/iuran/income-bands'

type Props = {
  basis: IncomeBasis
  /** Name of the basis for whoever reads the page by machine; none where it stands there again. */
  name?: string
}

/** Which incomes count as which basis. */
export function BandSentence({ basis, name }: Props) {
  const t = useTranslations('contribution.band')
  const { code, limits } = bandWords(basis)
  return t.rich(code, {
    ...limits,
    basis: () => <RupiahFigure name={name} value={basis.idrPerMonth} />,
  })
}
