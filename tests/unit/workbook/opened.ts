import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import { strFromU8, unzipSync } from 'fflate'
import { vi } from 'vitest'

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')
initSync({ module: readFileSync(wasm) })

// Half a second for a workbook, on a busy machine more than the five that a test is given.
vi.setConfig({ testTimeout: 60_000 })

/** What people type or paste: words, a number, an error, or nothing. */
export type Typed = string | number | { error: string } | null

/** Red ground, by which a coloured cell is known again. */
export const RED = '#FF0000'
const FIRST_SHEET = 0

/** The files of a workbook, by name. */
export function filesOf(workbook: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(workbook))
  return new Map(files.map(([name, data]) => [name, strFromU8(data)]))
}

/** A workbook as a spreadsheet opens it: its formulas are counted, and what is typed changes them. */
export function opened(workbook: Uint8Array) {
  const xml = filesOf(workbook).get('xl/worksheets/sheet1.xml') ?? ''
  const model = new Model('opened', 'en', 'Asia/Jakarta', 'en')
  model.pauseEvaluation()
  for (const { cell, formula, last } of formulasIn(xml)) {
    put(cell, `=${formula}`)
    const first = { sheet: FIRST_SHEET, row: rowOf(cell), column: columnOf(cell) }
    if (last) model.autoFillRows({ ...first, width: 1, height: 1 }, rowOf(last))
  }
  for (const { range, formula } of marksIn(xml)) {
    model.addConditionalFormatting(FIRST_SHEET, range, {
      type: 'Formula',
      formula,
      format: { fill: { color: RED } },
      stop_if_true: false,
    })
  }

  function put(cell: string, typed: string) {
    model.setUserInput(FIRST_SHEET, rowOf(cell), columnOf(cell), typed)
  }

  return {
    type(cell: string, typed: Typed) {
      if (typed === null) put(cell, '')
      else if (typeof typed === 'object') put(cell, typed.error)
      else put(cell, typeof typed === 'number' ? String(typed) : `'${typed}`)
    },
    count() {
      model.resumeEvaluation()
      model.evaluate()
      model.pauseEvaluation()
    },
    shown: (cell: string) => model.getFormattedCellValue(FIRST_SHEET, rowOf(cell), columnOf(cell)),
    styleOf: (cell: string) => model.getCellStyle(FIRST_SHEET, rowOf(cell), columnOf(cell)),
  }
}

function formulasIn(xml: string) {
  const formulas =
    /<c r="([A-Z]+\d+)"[^>]*><f(?: t="shared" ref="[A-Z]+\d+:([A-Z]+\d+)"[^>]*)?>(.*?)<\/f>/g
  return [...xml.matchAll(formulas)].map(([, cell = '', last, formula = '']) => ({
    cell,
    /** Down to where it is shared. */
    last,
    formula: plain(formula),
  }))
}

function marksIn(xml: string) {
  const marks = /<conditionalFormatting sqref="([^"]+)"><cfRule[^>]*><formula>(.*?)<\/formula>/g
  return [...xml.matchAll(marks)].map(([, range = '', formula = '']) => ({
    range,
    formula: plain(formula),
  }))
}

function plain(xml: string): string {
  const read = xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  return read.replaceAll('&amp;', '&')
}

const rowOf = (cell: string) => Number(cell.slice(1))
const columnOf = (cell: string) => cell.charCodeAt(0) - 'A'.charCodeAt(0) + 1
