import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET } from '@/app/penyuluhan/desa/daftar-bersama.xlsx/route'
import { jointListOn } from '@/app/penyuluhan/desa/joint-list-file'
import { addDays } from '@/lib/calendar/day'
import { factOn, numberOn } from '@/lib/content/figures/facts'
import { NIK_DIGITS, WOMENS_DAY_ADDED } from '@/lib/workbook/joint-list/checks'
import {
  at,
  FIRST_ROW,
  PEOPLE,
  type TypedName,
  typedNames,
} from '@/lib/workbook/joint-list/columns'
import { xlsxFile } from '@/lib/workbook/xlsx'
import messages from '@/messages'
import { filesOf, opened, RED, type Typed } from './opened'
import { nikOf, type Person, person, serialOf } from './people'

const day = '2026-11-26'
const workbook = xlsxFile(jointListOn(day))
const { check, column, verdict } = messages.jointList

/** What is said of the people of a list, who stand in it from the first row on, and are registered. */
function checked(people: readonly Partial<Person>[], registered: Typed = serialOf(day)) {
  const book = opened(workbook)
  book.type('C3', registered)
  people.forEach((each, i) => {
    for (const name of typedNames) book.type(at(name, FIRST_ROW + i), each[name] ?? null)
  })
  book.count()
  const red = (cell: string) => book.styleOf(cell).style.fill.color === RED
  return {
    rows: people.map((_, i) => {
      const row = FIRST_ROW + i
      return {
        verdict: book.shown(at('verdict', row)),
        problems: book.shown(at('problems', row)),
        red: typedNames.filter((name) => red(at(name, row))),
      }
    }),
    filled: book.shown('F3'),
    toCheck: book.shown('H3'),
  }
}

/** How a message begins: up to its first value. */
const beginning = (words: string) => words.split('{')[0] ?? ''

const bornOn = (birthDay: string, order = 7) => ({
  nik: nikOf('360101', birthDay, 'L', order),
  birthDay: serialOf(birthDay),
  sex: 'L',
})

type Planted = {
  what: string
  name: TypedName
  said: keyof typeof check
  /** What somebody of whom nothing was wrong has instead: a woman. */
  changed: (right: Person) => Partial<Person>
}

const inNik = (what: string, said: Planted['said'], typed: (nik: string) => Typed): Planted => ({
  what,
  name: 'nik',
  said,
  changed: ({ nik }) => ({ nik: typed(String(nik)) }),
})

const plant = (
  what: string,
  name: TypedName,
  said: Planted['said'],
  changed: Partial<Person>,
): Planted => ({ what, name, said, changed: () => changed })

/** Thirty mistakes as people make them, each in a column that is to be red. */
const planted: Planted[] = [
  inNik('no NIK', 'empty', () => null),
  inNik('a NIK of blanks', 'empty', () => '   '),
  inNik('a NIK kept as a number', 'nikNumber', Number),
  inNik('one with its last digits lost', 'nikNumber', (nik) => Number(nik.slice(0, 13)) * 1000),
  inNik('a NIK as spreadsheets write large numbers', 'nikLength', () => '3,60101E+15'),
  inNik('a digit too few', 'nikLength', (nik) => nik.slice(0, -1)),
  inNik('a digit too many', 'nikLength', (nik) => `${nik}0`),
  inNik('blanks between digits', 'nikLength', (nik) => nik.replace(/(.{4})(?=.)/g, '$1 ')),
  inNik('a blank behind it', 'nikLength', (nik) => `${nik} `),
  inNik('the letter O for a nought', 'nikLetters', (nik) => nik.replace('0', 'O')),
  inNik('the letter l for a one', 'nikLetters', (nik) => `${nik.slice(0, -1)}l`),
  inNik('an E that could be of a number', 'nikLetters', (nik) => `3E${nik.slice(2)}`),
  inNik('last digits that were lost before', 'nikLost', (nik) => `${nik.slice(0, 13)}000`),
  plant('no name', 'name', 'empty', { name: null }),
  plant('no day of birth', 'birthDay', 'empty', { birthDay: null }),
  plant('a day in words', 'birthDay', 'notDay', { birthDay: '27 Nov 61' }),
  plant('a day before days were counted', 'birthDay', 'notDay', { birthDay: -5 }),
  plant('born tomorrow', 'birthDay', 'future', bornOn('2026-11-27')),
  plant('day and month swapped', 'birthDay', 'notNik', {
    ...bornOn('1990-05-04', 8),
    birthDay: serialOf('1990-04-05'),
  }),
  plant('another year', 'birthDay', 'notNik', {
    ...bornOn('1990-05-04', 9),
    birthDay: serialOf('1991-05-04'),
  }),
  plant('a woman with the NIK of a man', 'birthDay', 'notNik', {
    ...bornOn('1990-05-04', 10),
    sex: 'P',
  }),
  plant('a man with the NIK of a woman', 'birthDay', 'notNik', { sex: 'L' }),
  plant('a year above the limit today', 'birthDay', 'tooOld', bornOn('1960-11-26')),
  plant('older than the limit', 'birthDay', 'tooOld', bornOn('1950-01-31')),
  plant('no L or P', 'sex', 'empty', { sex: null }),
  plant('another word for it', 'sex', 'sex', { sex: 'Perempuan' }),
  plant('no mother', 'mother', 'empty', { mother: ' ' }),
  plant('no work', 'work', 'empty', { work: null }),
  plant('income in words', 'income', 'notNumber', { income: '1 juta' }),
  plant('income in thousands', 'income', 'tooSmall', { income: 1_500 }),
]

describe('of a list of two hundred', () => {
  const right = Array.from({ length: 200 }, (_, i) => person(i))
  const places = planted.map((_, i) => 3 + i * 6)
  const people = [...right]
  planted.forEach((each, i) => {
    const woman = person(1_001 + 2 * i)
    people[places[i] ?? 0] = { ...woman, ...each.changed(woman) }
  })
  const { rows, filled, toCheck } = checked(people)

  test('thirty mistakes are planted', () => {
    expect(planted).toHaveLength(30)
    expect([filled, toCheck]).toEqual(['200', '30'])
  })

  test.each(planted.map((each, i) => ({ ...each, row: rows[places[i] ?? 0] })))(
    '$what is marked',
    ({ name, said, row }) => {
      expect(row?.verdict).toBe(verdict.wrong)
      expect(row?.problems).toContain(`${column[name]}: ${beginning(check[said])}`)
      expect(row?.red).toEqual([name])
    },
  )

  test('nobody else is', () => {
    const others = rows.filter((_, i) => !places.includes(i))
    expect(others.filter((row) => row.verdict !== verdict.right || row.red.length > 0)).toEqual([])
  })
})

test('nobody is marked of a thousand of whom nothing is wrong', () => {
  const people = Array.from({ length: PEOPLE }, (_, i) => person(i))
  expect(new Set(people.map(({ nik }) => nik)).size).toBe(1_000)
  const { rows, filled, toCheck } = checked(people)
  expect(rows.filter((row) => row.verdict !== verdict.right || row.red.length > 0)).toEqual([])
  expect([filled, toCheck]).toEqual(['1000', '0'])
})

test('whoever stands twice is marked at both places, however far apart; a neighbouring NIK is not', () => {
  const people = Array.from({ length: PEOPLE }, (_, i) => person(i))
  const twice = person(500)
  people[0] = twice
  people[999] = twice
  const { rows } = checked(people)
  const marked = rows.flatMap(({ red, problems }, i) =>
    red.length > 0 ? [{ i, red, problems }] : [],
  )
  const problems = `${column.nik}: ${check.nikTwice}.`
  expect(marked).toEqual([0, 500, 999].map((i) => ({ i, red: ['nik'], problems })))
})

describe('too old is who is above the limit', () => {
  const limit = numberOn('bpu.umur-daftar', day)
  /** Somebody who is as many years old on `day`, and a day more or less. */
  const aged = (years: number, days = 0) =>
    bornOn(addDays(day.replace('2026', String(2026 - years)), -days))

  const ages = [
    { what: 'a day below it', typed: aged(limit, -1), isMarked: false },
    { what: 'exactly of that age', typed: aged(limit), isMarked: false },
    { what: 'a day short of a year more', typed: aged(limit + 1, -1), isMarked: false },
    { what: 'a year more', typed: aged(limit + 1), isMarked: true },
    { what: 'a day above that', typed: aged(limit + 1, 1), isMarked: true },
  ]
  // One workbook for all: to open one takes half a second.
  const { rows } = checked(ages.map(({ typed }, i) => ({ ...person(i), ...typed })))

  test.each(ages.map((each, i) => ({ ...each, row: rows[i] })))('$what', ({ isMarked, row }) => {
    expect(row).toEqual({
      verdict: isMarked ? verdict.wrong : verdict.right,
      problems: isMarked ? expect.stringContaining(`lebih dari ${limit} tahun`) : '',
      red: isMarked ? ['birthDay'] : [],
    })
  })
})

describe('age is counted to today where the day of registering is', () => {
  beforeAll(() => void vi.useFakeTimers({ now: new Date(`${day}T05:00:00Z`), toFake: ['Date'] }))
  afterAll(() => void vi.useRealTimers())

  test.each([
    { what: 'words', registered: '26 Nov 26' },
    { what: 'nothing', registered: null },
    { what: 'an error', registered: { error: '#N/A' } },
  ])('$what', ({ registered }) => {
    const people = [
      person(1),
      person(2),
      { ...person(3), ...bornOn(day) },
      { ...person(4), ...bornOn('2026-11-27') },
      { ...person(5), ...bornOn('1960-11-27', 8) },
      { ...person(6), ...bornOn('1960-11-26', 9) },
    ]
    const { rows, filled, toCheck } = checked(people, registered)
    const { right, wrong } = verdict
    expect(rows.map((row) => row.verdict)).toEqual([right, right, right, wrong, right, wrong])
    expect(rows[3]?.problems).toContain(check.future)
    expect([filled, toCheck]).toEqual(['6', '2'])
  })
})

describe('an error in a row is told where it stands, and the row is counted', () => {
  const errors = ['#N/A', '#REF!', '#VALUE!']
  const broken = typedNames.flatMap((name) => errors.map((error) => ({ name, error })))
  const people = broken.map(({ name, error }, i) => ({ ...person(i), [name]: { error } }))
  const alone = { phone: { error: '#N/A' } }
  const { rows, filled, toCheck } = checked([...people, alone, person(90), person(91)])

  test.each(broken.map((each, i) => ({ ...each, row: rows[i] })))('$name: $error', (each) => {
    const problems = `${column[each.name]}: ${check.error}.`
    expect(each.row).toEqual({ verdict: verdict.wrong, problems, red: [each.name] })
  })

  test('alone in its row, beside others who are right, and in the counts', () => {
    const [lonely, ...others] = rows.slice(broken.length)
    expect(lonely?.verdict).toBe(verdict.wrong)
    expect(lonely?.problems).toContain(`${column.phone}: ${check.error}.`)
    const right = { verdict: verdict.right, problems: '', red: [] }
    expect(others).toEqual([right, right])
    expect([filled, toCheck]).toEqual([String(broken.length + 3), String(broken.length + 1)])
  })
})

test('empty rows say nothing, and a phone number that became a number is marked', () => {
  const { rows, filled } = checked([{ ...person(1), phone: 81_234_567 }, {}])
  expect(rows[0]?.red).toEqual(['phone'])
  expect(rows[1]).toEqual({ verdict: '', problems: '', red: [] })
  expect(filled).toBe('1')
})

test('all that is wrong with somebody is said, in the order of the columns', () => {
  const { rows } = checked([{ name: 'Warga' }])
  const missing = typedNames.filter((name) => name !== 'name' && name !== 'phone')
  expect(rows[0]?.problems).toBe(
    missing.map((name) => `${column[name]}: ${check.empty}.`).join(' '),
  )
  expect(rows[0]?.red).toEqual(missing)
})

test('a NIK is put together as the record says', () => {
  const { value } = factOn('layanan.nik', day)
  expect(value).toMatch(new RegExp(`^${NIK_DIGITS} angka\\. Angka ke-7 sampai ke-12 `))
  expect(value).toContain(`ditambah ${WOMENS_DAY_ADDED}`)
})

describe('the file', () => {
  const files = filesOf(workbook)
  const list = files.get('xl/worksheets/sheet1.xml') ?? ''

  test('is small, and the same each time it is made', async () => {
    expect(workbook.length).toBeLessThan(30_000)
    expect(Buffer.from(xlsxFile(jointListOn(day))).equals(Buffer.from(workbook))).toBe(true)
    const response = GET()
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet')
    expect(new Uint8Array(await response.arrayBuffer()).length).toBeGreaterThan(10_000)
  })

  test('holds two sheets, keeps a NIK as text, and refuses to be told something else', () => {
    const { sheet, guide } = messages.jointList
    expect(files.get('xl/workbook.xml')).toContain(`name="${sheet}"`)
    expect(files.get('xl/workbook.xml')).toContain(`name="${guide.sheet}"`)
    const style = list.match(/<col min="2" max="2" [^>]*style="(\d)"/)?.[1]
    const looks = (files.get('xl/styles.xml') ?? '').match(/<cellXfs.*?<\/cellXfs>/s)?.[0] ?? ''
    // 49: text (ECMA-376, 18.8.30).
    expect(looks.match(/<xf [^>]*>/g)?.[Number(style)]).toContain('numFmtId="49"')
    expect(list.match(/<dataValidation /g)).toHaveLength(5)
  })

  test('asks for a day of registering, and says so', () => {
    const rule = list.match(/<dataValidation [^>]*sqref="C3"[^>]*>.*?<\/dataValidation>/)?.[0]
    expect(rule).toContain('type="date"')
    expect(rule).toContain('allowBlank="0"')
    expect(rule).toContain('<formula1>DATE(2026,1,1)</formula1>')
    expect(rule).toContain('error="Tanggal daftar: bukan tanggal, tulis hari, bulan, tahun."')
  })

  test('says whose it is, and leads nowhere', () => {
    const guide = files.get('xl/worksheets/sheet2.xml') ?? ''
    expect(guide).toContain('bukan formulir BPJS')
    expect([...files.keys()].filter((name) => /external|link|macro|vba/i.test(name))).toEqual([])
    expect(list).not.toMatch(/WEBSERVICE|HYPERLINK|DDE|<hyperlink/)
  })
})
