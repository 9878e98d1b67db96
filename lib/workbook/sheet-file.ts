import { type Cell, cellAt, type Mark, type Rule, type Sheet } from './sheet'
import { colourId, styleId } from './styles'
import { element, escaped, xmlFile } from './xml'

const spreadsheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** ECMA-376, 18.18.50: A4. */
const PAPER_A4 = 9

/** xl/worksheets/sheet….xml. The order of its parts is given (ECMA-376, 18.3.1.99). */
export function sheetFile({ columns, rows, fixedRows, marks = [], rules = [] }: Sheet): string {
  const parts = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, view(fixedRows)),
    element('cols', {}, columns.map(columnXml).join('')),
    element('sheetData', {}, rows.map(rowXml).join('')),
    ...marks.map(markXml),
    rules.length > 0
      ? element('dataValidations', { count: rules.length }, rules.map(ruleXml).join(''))
      : '',
    element('printOptions', { gridLines: 1 }),
    element('pageMargins', {
      left: 0.4,
      right: 0.4,
      top: 0.4,
      bottom: 0.4,
      header: 0.2,
      footer: 0.2,
    }),
    element('pageSetup', {
      paperSize: PAPER_A4,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
  ]
  return xmlFile(element('worksheet', { xmlns: spreadsheetNs }, parts.join('')))
}

function view(fixedRows: number | undefined): string {
  const first = fixedRows === undefined ? 'A1' : cellAt(1, fixedRows + 1)
  const pane =
    fixedRows === undefined
      ? ''
      : element('pane', {
          ySplit: fixedRows,
          topLeftCell: first,
          activePane: 'bottomLeft',
          state: 'frozen',
        })
  return element('sheetView', { workbookViewId: 0 }, pane)
}

function columnXml({ width, style = 'plain' }: Sheet['columns'][number], i: number): string {
  return element('col', { min: i + 1, max: i + 1, width, style: styleId(style), customWidth: 1 })
}

function rowXml(cells: Sheet['rows'][number], i: number): string {
  const row = i + 1
  const written = cells.map((cell, j) => (cell ? cellXml(cell, cellAt(j + 1, row)) : ''))
  return element('row', { r: row }, written.join(''))
}

/** Formulas have no value yet: whoever opens the workbook counts them (`fullCalcOnLoad`). */
function cellXml(cell: Cell, r: string): string {
  const s = cell.style ? styleId(cell.style) : undefined
  if ('number' in cell) return element('c', { r, s }, element('v', {}, String(cell.number)))
  if ('sharedFormula' in cell) {
    return element('c', { r, s }, element('f', { t: 'shared', si: cell.sharedFormula }))
  }
  if ('formula' in cell) {
    const { formula, shared } = cell
    const named = shared && { t: 'shared', ref: shared.range, si: shared.id }
    return element('c', { r, s }, element('f', named, escaped(formula)))
  }
  return element(
    'c',
    { r, s, t: 'inlineStr' },
    element('is', {}, element('t', {}, escaped(cell.text))),
  )
}

function markXml({ range, formula, colour }: Mark, i: number): string {
  const rule = { type: 'expression', dxfId: colourId[colour], priority: i + 1 }
  return element(
    'conditionalFormatting',
    { sqref: range },
    element('cfRule', rule, element('formula', {}, escaped(formula))),
  )
}

/** Typing something else is refused; what is pasted is not looked at, so the formulas look again. */
function ruleXml({ range, type, formula, title, message, isRequired = false }: Rule): string {
  const compares = type === 'date' || type === 'decimal'
  return element(
    'dataValidation',
    {
      type,
      operator: compares ? 'greaterThanOrEqual' : undefined,
      allowBlank: isRequired ? 0 : 1,
      showErrorMessage: 1,
      errorTitle: title,
      error: message,
      sqref: range,
    },
    element('formula1', {}, escaped(formula)),
  )
}
