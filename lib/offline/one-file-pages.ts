import { addresses } from '../addresses.ts'

/** Chapters of the one file, the most urgent first; those below an address follow it. */
const chapters = [
  addresses.claim,
  addresses.scams,
  addresses.occupations,
  addresses.programs,
  addresses.join,
  addresses.questions,
  addresses.house,
  addresses.offices,
]

/** Groups whose pages belong into the file with them. */
const wholeGroups: readonly string[] = [
  addresses.occupations,
  addresses.programs,
  addresses.questions,
]

/** Of the addresses that are finished, those of the one file in its order. */
export function chapterAddresses(finished: readonly string[]): string[] {
  return chapters.flatMap((chapter) => [
    chapter,
    ...(wholeGroups.includes(chapter)
      ? finished.filter((address) => address.startsWith(`${chapter}/`))
      : []),
  ])
}
