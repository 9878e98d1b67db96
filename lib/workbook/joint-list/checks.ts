import { aboveAndBelow, at, type TypedName, typedNames } from './columns'

/**
 * A NIK: six digits of the place, six of the day of birth, where that of a woman is counted from 40 on,
 * four of a number that begins with 0001. Written down in the record `layanan.nik`.
 */
export const NIK_DIGITS = 16
export const WOMENS_DAY_ADDED = 40
const BIRTH_FROM = 7
const BIRTH_DIGITS = 6

/** Spreadsheets keep so few digits of a number, and make zeros of the rest. */
const LOST_DIGITS = '000'

export const checkNames = [
  'error',
  'empty',
  'nikNumber',
  'nikLength',
  'nikLetters',
  'nikLost',
  'nikTwice',
  'notDay',
  'future',
  'notNik',
  'tooOld',
  'sex',
  'notNumber',
  'tooSmall',
  'phoneNumber',
] as const

export type CheckName = (typeof checkNames)[number]

/** What is said of each check, and how each column is called. */
export type CheckWords = {
  columns: Record<TypedName, string>
  checks: Record<CheckName, string>
}

export type Limits = {
  /** The highest age at which somebody may be taken in: until the next birthday nobody is too old. */
  ageYears: number
  /** Nobody earns less in a month: it is meant in thousands. Rupiah. */
  incomeIdr: number
}

/** Where the day stands that people are to be registered on. */
export const REGISTRATION_CELL = '$C$3'

/** What age is counted to: words would rank above every day, and nothing would count as the first. */
const REGISTRATION_DAY = `IF(ISNUMBER(${REGISTRATION_CELL}),${REGISTRATION_CELL},TODAY())`

const and = (...conditions: string[]) => `AND(${conditions.join(',')})`
const or = (...conditions: string[]) => `OR(${conditions.join(',')})`
/** A condition that does not hold where it cannot be counted. */
const elseFalse = (condition: string) => `IFERROR(${condition},FALSE)`
const isEmpty = (cell: string) => `TRIM(${cell})=""`
const sexes = { man: '"L"', woman: '"P"' }

/** Formula that is true where something is typed in a row; an error is something, too. */
export function isTyped(row: number): string {
  return `IFERROR(${typedNames.map((name) => at(name, row)).join('&')}<>"",TRUE)`
}

/**
 * Formula that gives all that is wrong in a row, in words; an empty text where nothing is, or where
 * nothing is typed. Each begins with the name of its column, by which the cell is coloured.
 */
export function problemsIn(row: number, words: CheckWords, limits: Limits): string {
  const cell = (name: TypedName) => at(name, row)
  /** Comes first: every other condition on an error is an error itself. */
  const isError = (name: TypedName): [CheckName, string] => ['error', `ISERROR(${cell(name)})`]
  /** The first of some checks that finds something. */
  const first = (name: TypedName, checks: [CheckName, string][]): string =>
    [isError(name), ...checks].reduceRight(
      (otherwise, [check, condition]) =>
        `IF(${condition},${quoted(`${said(words.columns[name], check, words)} `)},${otherwise})`,
      '""',
    )
  const isMissing = (name: TypedName): [CheckName, string] => ['empty', isEmpty(cell(name))]
  const nik = cell('nik')
  const birthDay = cell('birthDay')
  const sex = cell('sex')
  const income = cell('income')
  const phone = cell('phone')

  const found = [
    first('nik', [
      isMissing('nik'),
      ['nikNumber', `ISNUMBER(${nik})`],
      ['nikLength', `LEN(${nik})<>${NIK_DIGITS}`],
      ['nikLetters', `NOT(${hasOnlyDigits(nik)})`],
      ['nikLost', `RIGHT(${nik},${LOST_DIGITS.length})="${LOST_DIGITS}"`],
      ['nikTwice', isTwice(row)],
    ]),
    first('name', [isMissing('name')]),
    first('birthDay', [
      isMissing('birthDay'),
      ['notDay', or(`NOT(ISNUMBER(${birthDay}))`, `N(${birthDay})<1`)],
      ['future', `${birthDay}>${REGISTRATION_DAY}`],
      [
        'notNik',
        // An error in another column is told there.
        elseFalse(
          and(
            isNik(nik),
            isSex(sex),
            `MID(${nik},${BIRTH_FROM},${BIRTH_DIGITS})<>${birthInNik(birthDay, sex)}`,
          ),
        ),
      ],
      ['tooOld', `${birthdayOf(birthDay, limits.ageYears + 1)}<=${REGISTRATION_DAY}`],
    ]),
    first('sex', [isMissing('sex'), ['sex', `NOT(${isSex(sex)})`]]),
    first('mother', [isMissing('mother')]),
    first('work', [isMissing('work')]),
    first('income', [
      isMissing('income'),
      ['notNumber', `NOT(ISNUMBER(${income}))`],
      ['tooSmall', `${income}<${limits.incomeIdr}`],
    ]),
    // May stay empty.
    first('phone', [['phoneNumber', `ISNUMBER(${phone})`]]),
  ]
  return `IF(${isTyped(row)},TRIM(${found.join('&')}),"")`
}

/** How a problem is told of a column, or of a cell that has a name. */
export function said(named: string, check: CheckName, { checks }: CheckWords): string {
  return `${labelOf(named)} ${checks[check]}.`
}

/** How what is said of a column begins. */
export function labelOf(column: string): string {
  return `${column}:`
}

/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** Eight digits that stay as they are when they are read as a number: nothing else does. */
function hasOnlyDigits(cell: string): string {
  const half = NIK_DIGITS / 2
  const stays = (part: string) => `TEXT(VALUE(${part}),"${'0'.repeat(half)}")=${part}`
  return elseFalse(and(stays(`LEFT(${cell},${half})`), stays(`RIGHT(${cell},${half})`)))
}

function isNik(cell: string): string {
  return and(`ISTEXT(${cell})`, `LEN(${cell})=${NIK_DIGITS}`)
}

/**
 * Whether the same NIK stands above or below. COUNTIF would read texts of digits as numbers, which
 * have fifteen digits: two people with neighbouring numbers would be one.
 */
function isTwice(row: number): string {
  const ranges = aboveAndBelow('nik', row)
  return or(...ranges.map((range) => `ISNUMBER(MATCH(${at('nik', row)},${range},0))`))
}

function isSex(cell: string): string {
  return or(`${cell}=${sexes.man}`, `${cell}=${sexes.woman}`)
}

/** The six digits that a NIK has for a day of birth. */
function birthInNik(day: string, sex: string): string {
  const added = `IF(${sex}=${sexes.woman},${WOMENS_DAY_ADDED},0)`
  const parts = [`DAY(${day})+${added}`, `MONTH(${day})`, `MOD(YEAR(${day}),100)`]
  return parts.map((part) => `TEXT(${part},"00")`).join('&')
}

function birthdayOf(day: string, years: number): string {
  return `DATE(YEAR(${day})+${years},MONTH(${day}),DAY(${day}))`
}
