import { type Column, cellAt, columnName } from '@/lib/workbook/sheet'

/** What is written down of everybody, in the order of the sheet. */
const columns = {
  place: { width: 5 },
  nik: { width: 19, style: 'text' },
  name: { width: 26 },
  birthDay: { width: 13, style: 'date' },
  sex: { width: 5 },
  mother: { width: 22 },
  work: { width: 18 },
  income: { width: 15, style: 'rupiah' },
  phone: { width: 16, style: 'text' },
  verdict: { width: 10 },
  problems: { width: 60, style: 'wrapped' },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof columns

/** What people type in. */
export const typedNames = [
  'nik',
  'name',
  'birthDay',
  'sex',
  'mother',
  'work',
  'income',
  'phone',
] as const satisfies readonly ColumnName[]

export type TypedName = (typeof typedNames)[number]

export const columnNames = ['place', ...typedNames, 'verdict', 'problems'] as const

export const sheetColumns: readonly Column[] = columnNames.map((name) => columns[name])

/** How many people have room. */
export const PEOPLE = 1000

export const HEAD_ROW = 5
export const FIRST_ROW = HEAD_ROW + 1
export const LAST_ROW = HEAD_ROW + PEOPLE

const numberOf = (name: ColumnName) => columnNames.indexOf(name) + 1

/** Address of what is written in a column of somebody's row: `B6`. */
export function at(name: ColumnName, row: number): string {
  return cellAt(numberOf(name), row)
}

/** A column of all rows, whoever's row the formula stands in: `J$6:J$1005`. */
export function everyRow(name: ColumnName): string {
  const letter = columnName(numberOf(name))
  return `${letter}$${FIRST_ROW}:${letter}$${LAST_ROW}`
}

/** All rows above one, from the head on, and all rows below it; both grow and shrink with the row. */
export function aboveAndBelow(name: ColumnName, row: number): [above: string, below: string] {
  const letter = columnName(numberOf(name))
  return [
    `${letter}$${HEAD_ROW}:${letter}${row - 1}`,
    `${letter}${row + 1}:${letter}$${LAST_ROW + 1}`,
  ]
}
