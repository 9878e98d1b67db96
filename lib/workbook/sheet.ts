/** How a cell looks; each is a line of the styles of a workbook (styles.ts). */
export type CellStyle = 'plain' | 'title' | 'head' | 'text' | 'date' | 'rupiah' | 'wrapped'

/**
 * What a cell holds: words, a number, or a formula as spreadsheets write it, without "=". One formula
 * may be shared by a range that it is the first cell of: the others name it and count on from there.
 */
export type Cell = (
  | { text: string }
  | { number: number }
  | { formula: string; shared?: { id: number; range: string } }
  | { sharedFormula: number }
) & { style?: CellStyle }

export type Column = {
  /** In letters, about. */
  width: number
  /** Of cells that hold nothing yet. */
  style?: CellStyle
}

/** Cells that are coloured while a formula holds; it is written for the first cell of the range. */
export type Mark = { range: string; formula: string; colour: 'wrong' | 'right' }

/** What may be typed into a range, and what is said of anything else. */
export type Rule = {
  range: string
  type: 'custom' | 'date' | 'decimal' | 'list'
  /** What is typed has to be at least this; for a list its words, for a custom one the condition. */
  formula: string
  title: string
  message: string
  /** Nothing may not be typed either. */
  isRequired?: boolean
}

export type Sheet = {
  name: string
  columns: readonly Column[]
  /** From the first row on; a cell that is not there is empty. */
  rows: readonly (readonly (Cell | null)[])[]
  /** So many rows stay in sight, and the last of them is printed on every page. */
  fixedRows?: number
  marks?: readonly Mark[]
  rules?: readonly Rule[]
}

/** Address of a cell: column and row count from 1. */
export function cellAt(column: number, row: number): string {
  return `${columnName(column)}${row}`
}

/** Up to Z: no sheet of ours is wider. */
export function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1)
}
