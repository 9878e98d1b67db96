import type { Citation } from '@/lib/content/figures/citation'
import { programsOn } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import type { EmployerDuty, EmployerSize } from '@/lib/iuran/employer-duty'
import { keysOf } from '@/lib/record'

const dutyFacts = {
  micro: 'jp.wajib.mikro',
  small: 'jp.wajib.kecil',
  mediumOrLarge: 'jp.wajib.besar',
} satisfies Record<EmployerSize, string>

export type CitedDuty = EmployerDuty & { citation: Citation }

/** What an employer must join for its people on `day` (ISO), the smallest employers first. */
export function employerDutiesOn(day: string): CitedDuty[] {
  const { citation } = figuresOn(day)
  return keysOf(dutyFacts).map((size) => ({
    size,
    required: programsOn(dutyFacts[size], day),
    citation: citation(dutyFacts[size]),
  }))
}
