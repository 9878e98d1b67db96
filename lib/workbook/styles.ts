import type { CellStyle } from './sheet'
import { element, xmlFile } from './xml'

const spreadsheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Formats of numbers that every spreadsheet knows (ECMA-376, 18.8.30), and one of our own. */
const format = { general: 0, thousands: 3, text: 49, date: 164 }

/** A style: format, font (0 usual, 1 bold, 2 large), fill (0 none, 2 grey), whether lines break. */
const looks = {
  plain: { numFmtId: format.general, fontId: 0, fillId: 0, wraps: false },
  title: { numFmtId: format.general, fontId: 2, fillId: 0, wraps: false },
  head: { numFmtId: format.general, fontId: 1, fillId: 2, wraps: true },
  text: { numFmtId: format.text, fontId: 0, fillId: 0, wraps: false },
  date: { numFmtId: format.date, fontId: 0, fillId: 0, wraps: false },
  rupiah: { numFmtId: format.thousands, fontId: 0, fillId: 0, wraps: false },
  wrapped: { numFmtId: format.general, fontId: 0, fillId: 0, wraps: true },
} as const satisfies Record<CellStyle, object>

const names = Object.keys(looks)

/** The number by which a cell names its style. */
export function styleId(style: CellStyle): number {
  return names.indexOf(style)
}

/** The number by which a mark names its colours. */
export const colourId = { wrong: 0, right: 1 } as const

const colours = [
  { letters: 'FF9C0006', ground: 'FFFFC7CE' },
  { letters: 'FF006100', ground: 'FFC6EFCE' },
]

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, items.join(''))
}

function font(size: number, isBold: boolean): string {
  const bold = isBold ? element('b') : ''
  return element(
    'font',
    {},
    `${bold}${element('sz', { val: size })}${element('name', { val: 'Arial' })}`,
  )
}

function fill(pattern: string, rgb?: string): string {
  const colour = rgb ? element('fgColor', { rgb }) : ''
  return element('fill', {}, element('patternFill', { patternType: pattern }, colour))
}

function look({ numFmtId, fontId, fillId, wraps }: (typeof looks)[CellStyle]): string {
  const ids = { numFmtId, fontId, fillId, borderId: 0, xfId: 0 }
  const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyAlignment: 1 }
  const alignment = element('alignment', { vertical: 'top', wrapText: wraps ? 1 : undefined })
  return element('xf', { ...ids, ...applied }, alignment)
}

function mark({ letters, ground }: (typeof colours)[number]): string {
  const inner = element('patternFill', {}, element('bgColor', { rgb: ground }))
  return element(
    'dxf',
    {},
    `${element('font', {}, element('color', { rgb: letters }))}${element('fill', {}, inner)}`,
  )
}

/** xl/styles.xml: every style a cell can have, and the colours of marks. */
export function stylesFile(): string {
  const root = [
    list('numFmts', [element('numFmt', { numFmtId: format.date, formatCode: 'dd/mm/yyyy' })]),
    list('fonts', [font(11, false), font(11, true), font(16, true)]),
    // The first two are given (18.8.21).
    list('fills', [fill('none'), fill('gray125'), fill('solid', 'FFE7E6E6')]),
    list('borders', [element('border')]),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list('cellXfs', Object.values(looks).map(look)),
    list('dxfs', colours.map(mark)),
  ]
  return xmlFile(element('styleSheet', { xmlns: spreadsheetNs }, root.join('')))
}
