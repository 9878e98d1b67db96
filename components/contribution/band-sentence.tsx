import { useTranslations } from 'next-intl'
import { bandWords } from '@/components/figure/band-words'
import type { IncomeBasis } from '@/lib/iuran/income-bands'
import { Money } from './money'

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
    basis: () => <Money idr={basis.idrPerMonth} name={name} />,
  })
}
