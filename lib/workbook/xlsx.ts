import { strToU8, zipSync } from 'fflate'
import type { Sheet } from './sheet'
import { sheetFile } from './sheet-file'
import { stylesFile } from './styles'
import { element, xmlFile } from './xml'

const spreadsheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageNs = 'http://schemas.openxmlformats.org/package/2006'
const documentNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same content gives the same bytes: the earliest time that an archive can name. */
const WRITTEN = new Date(1980, 0, 1)

/** What such a file is called on the network. */
export const xlsxType = `${contentType}.sheet`

/** A workbook as Excel, LibreOffice and WPS open it (ECMA-376). */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesFile(),
  }
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetFile(sheet)
  })
  const zipped = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])
  return zipSync(Object.fromEntries(zipped), { level: 9, mtime: WRITTEN })
}

function contentTypes(sheets: number): string {
  const parts = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
    ),
  ]
  return xmlFile(element('Types', { xmlns: `${packageNs}/content-types` }, parts.join('')))
}

function override(part: string, kind: string): string {
  return element('Override', { PartName: part, ContentType: `${contentType}.${kind}+xml` })
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const parts = targets.map(([kind, target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type: `${documentNs}/${kind}`, Target: target }),
  )
  return xmlFile(element('Relationships', { xmlns: `${packageNs}/relationships` }, parts.join('')))
}

function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, i) =>
    element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
  )
  const titles = sheets.flatMap(({ name, fixedRows }, i) =>
    fixedRows === undefined
      ? []
      : element(
          'definedName',
          { name: '_xlnm.Print_Titles', localSheetId: i },
          `'${name}'!$${fixedRows}:$${fixedRows}`,
        ),
  )
  const parts = [
    element('sheets', {}, names.join('')),
    element('definedNames', {}, titles.join('')),
    element('calcPr', { fullCalcOnLoad: 1 }),
  ]
  const namespaces = { xmlns: spreadsheetNs, 'xmlns:r': documentNs }
  return xmlFile(element('workbook', namespaces, parts.join('')))
}
