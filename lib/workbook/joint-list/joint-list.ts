import type { Cell, Mark, Rule, Sheet } from '@/lib/workbook/sheet'
import {
  type CheckWords,
  isTyped,
  type Limits,
  labelOf,
  NIK_DIGITS,
  problemsIn,
  quoted,
  REGISTRATION_CELL,
  said,
} from './checks'
import {
  at,
  type ColumnName,
  columnNames,
  everyRow,
  FIRST_ROW,
  LAST_ROW,
  PEOPLE,
  sheetColumns,
  type TypedName,
  typedNames,
} from './columns'

/** What stands on the sheets. */
export type JointListWords = CheckWords & {
  columns: Record<ColumnName, string>
  sheet: string
  title: string
  note: string
  registrationDay: string
  filled: string
  toCheck: string
  verdicts: { right: string; wrong: string }
  /** Said when something else is typed. */
  refused: { title: string; nik: string; day: string; sex: string; income: string }
  guide: { sheet: string; title: string; lines: readonly string[] }
}

/** Width of a text to be read, in letters. */
const GUIDE_WIDTH = 110

/** The sheet in which a village writes down who is to be registered, and how it is filled in. */
export function jointList(words: JointListWords, limits: Limits): Sheet[] {
  return [list(words, limits), guide(words)]
}

function list(words: JointListWords, limits: Limits): Sheet {
  const later = Array.from({ length: PEOPLE - 1 }, (_, i) => laterRow(i + 2))
  return {
    name: words.sheet,
    columns: sheetColumns,
    rows: [
      [{ text: words.title, style: 'title' }],
      [{ text: words.note }],
      summary(words),
      [],
      columnNames.map((name): Cell => ({ text: words.columns[name], style: 'head' })),
      firstRow(words, limits),
      ...later,
    ],
    fixedRows: FIRST_ROW - 1,
    marks: marks(words),
    rules: rules(words),
  }
}

/** The day that ages are counted to, and how many rows are done. */
function summary({ registrationDay, filled, toCheck, verdicts }: JointListWords): (Cell | null)[] {
  const countOf = (verdict: string) => `COUNTIF(${everyRow('verdict')},${quoted(verdict)})`
  return [
    { text: registrationDay },
    null,
    { formula: 'TODAY()', style: 'date' },
    { text: filled },
    null,
    { formula: `${countOf(verdicts.right)}+${countOf(verdicts.wrong)}` },
    { text: toCheck },
    { formula: countOf(verdicts.wrong) },
  ]
}

/** Formulas of the sheet that every row has, by the numbers that they are shared by. */
const shared = { verdict: 0, problems: 1 } as const

function row(place: number, verdict: Cell, problems: Cell): (Cell | null)[] {
  return [
    { number: place },
    ...typedNames.map(() => null),
    verdict,
    { ...problems, style: 'wrapped' },
  ]
}

function firstRow(words: JointListWords, limits: Limits): (Cell | null)[] {
  const { right, wrong } = words.verdicts
  const first = (name: keyof typeof shared, formula: string): Cell => ({
    formula,
    shared: { id: shared[name], range: rangeOf(name) },
  })
  const found = at('problems', FIRST_ROW)
  const verdict = `IF(${found}<>"",${quoted(wrong)},IF(${isTyped(FIRST_ROW)},${quoted(right)},""))`
  const problems = problemsIn(FIRST_ROW, words, limits)
  return row(1, first('verdict', verdict), first('problems', problems))
}

function laterRow(place: number): (Cell | null)[] {
  return row(place, { sharedFormula: shared.verdict }, { sharedFormula: shared.problems })
}

function rangeOf(name: ColumnName): string {
  return `${at(name, FIRST_ROW)}:${at(name, LAST_ROW)}`
}

function marks({ columns, verdicts }: JointListWords): Mark[] {
  const problems = `$${at('problems', FIRST_ROW)}`
  const verdict = (colour: Mark['colour'], word: string): Mark => ({
    range: rangeOf('verdict'),
    formula: `$${at('verdict', FIRST_ROW)}=${quoted(word)}`,
    colour,
  })
  return [
    ...typedNames.map(
      (name): Mark => ({
        range: rangeOf(name),
        formula: `ISNUMBER(FIND(${quoted(labelOf(columns[name]))},${problems}))`,
        colour: 'wrong',
      }),
    ),
    verdict('wrong', verdicts.wrong),
    verdict('right', verdicts.right),
  ]
}

/** From the first day on that spreadsheets know. */
const anyDay = { type: 'date', formula: '1' } as const
/** Nobody is registered before this list was made: a year alone would be a day of 1905. */
const lately = { type: 'date', formula: 'DATE(2026,1,1)' } as const

function rules(words: JointListWords): Rule[] {
  const { title, ...refused } = words.refused
  const rule = (name: TypedName, message: string, how: Pick<Rule, 'type' | 'formula'>): Rule => ({
    range: rangeOf(name),
    title,
    message,
    ...how,
  })
  const nik = at('nik', FIRST_ROW)
  return [
    rule('nik', refused.nik, {
      type: 'custom',
      formula: `AND(ISTEXT(${nik}),LEN(${nik})=${NIK_DIGITS})`,
    }),
    rule('birthDay', refused.day, anyDay),
    rule('sex', refused.sex, { type: 'list', formula: '"L,P"' }),
    rule('income', refused.income, { type: 'decimal', formula: '0' }),
    {
      range: REGISTRATION_CELL.replaceAll('$', ''),
      title,
      message: said(words.registrationDay, 'notDay', words),
      isRequired: true,
      ...lately,
    },
  ]
}

function guide({ guide: { sheet, title, lines } }: JointListWords): Sheet {
  return {
    name: sheet,
    columns: [{ width: GUIDE_WIDTH, style: 'wrapped' }],
    rows: [
      [{ text: title, style: 'title' }],
      ...lines.map((text): Cell[] => [{ text, style: 'wrapped' }]),
    ],
  }
}
