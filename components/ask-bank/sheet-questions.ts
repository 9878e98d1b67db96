/** What to ask before signing, in the order of the sheet. */
export const sheetQuestions = [
  'teaser',
  'basis',
  'highest',
  'notice',
  'instalments',
  'balance',
  'upFront',
  'insurance',
  'penalties',
  'papers',
] as const

export type SheetQuestion = (typeof sheetQuestions)[number]
