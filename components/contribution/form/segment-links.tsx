import { useTranslations } from 'next-intl'
import type { FieldMessage } from '@/components/form/field-messages'
import { FieldNotes } from '@/components/form/field-notes'
import type { Segment } from '@/lib/iuran/contribution-fields'
import { keysOf } from '@/lib/record'

const words: Record<Segment, 'selfEmployed' | 'employee'> = { bpu: 'selfEmployed', pu: 'employee' }

type Props = {
  /** Null: not chosen yet. */
  segment: Segment | null
  error: FieldMessage | undefined
}

/** Who pays is chosen first, by a link: what does not concern that work is then not asked. */
export function SegmentLinks({ segment, error }: Props) {
  const t = useTranslations('contribution')
  return (
    <nav aria-labelledby="segmen-tanya" className="choose">
      <p className="strong" id="segmen-tanya">
        {t('label.segmen')}
      </p>
      <FieldNotes error={error} name="segmen" />
      {keysOf(words).map((name) => (
        <a
          aria-current={name === segment ? 'true' : undefined}
          className="button-quiet"
          href={`?segmen=${name}#isian`}
          id={name === 'bpu' ? 'segmen' : undefined}
          key={name}
        >
          {t(`option.${words[name]}`)}
        </a>
      ))}
    </nav>
  )
}
