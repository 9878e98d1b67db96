import type { ChoiceField, EligibilityValues } from '@/lib/kpr/eligibility/eligibility-fields'

/** By which words of `eligibility.option` each answer that can be chosen is offered. */
export const choiceWords = {
  segmen: { pu: 'employee', bpu: 'selfEmployed' },
  jht: { ya: 'yes', tidak: 'no' },
  jkkjkm: { ya: 'both', tidak: 'notBoth' },
  iuran: { lancar: 'contributionsPaid', menunggak: 'contributionsBehind' },
  perusahaan: { tertib: 'orderly', sebagian: 'partial' },
  rumah: { belum: 'noHouse', punya: 'hasHouse' },
  pernah: { belum: 'never', sudah: 'before' },
  slik: { lancar: 'creditClean', perhatian: 'creditWatched', macet: 'creditBad' },
} as const satisfies { [F in ChoiceField]: Record<EligibilityValues[F], string> }

type Option = {
  [Field in keyof typeof choiceWords]: (typeof choiceWords)[Field][keyof (typeof choiceWords)[Field]]
}[keyof typeof choiceWords]

/** The words of an answer as it stands in the address, such as `segmen=pu`. */
export function optionOf(field: string, answer: string): Option {
  const options: Record<string, Record<string, Option>> = choiceWords
  const option = options[field]?.[answer]
  if (!option) throw new Error(`no words for ${field}=${answer}`)
  return option
}
