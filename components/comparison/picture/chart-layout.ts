import type { Point } from '@/lib/kpr/comparison/instalment-steps'
import type { LoanName } from '@/lib/kpr/comparison/loans/loans'
import { MONTHS_A_YEAR } from '@/lib/units'
import { linearScale, niceTicks, pathOf, spread } from './chart-scale'

export type ChartLine = { name: LoanName; points: readonly Point[] }

/** A spot on a line and what is said of it. */
export type ChartMark = Point & { words: string }

/** Units of the drawing: on a phone 320 pixels wide a unit is a little less than a pixel. */
const WIDTH = 300
const LEFT = 62
const RIGHT = 226
const PLOT_HEIGHT = 150
const NOTE_HEIGHT = 18
const ABOVE = 10
const BELOW = 24
/** Two lines of a label at the end of a line. */
const LABEL_HEIGHT = 31
/** A bold letter of a wide typeface, so that words never leave the drawing. */
const LETTER_WIDTH = 8.2

/** Where everything of a chart stands: rupiah upwards from zero, months to the right. */
export function chartLayout(
  months: number,
  lines: readonly ChartLine[],
  marks: readonly ChartMark[],
) {
  const highestIdr = Math.max(...lines.flatMap(({ points }) => points.map(({ idr }) => idr)))
  const ticksIdr = niceTicks(highestIdr, { mostSteps: 4, smallestStep: 1 })
  const words = [...new Set(marks.map((mark) => mark.words))]
  const top = ABOVE + words.length * NOTE_HEIGHT
  const bottom = top + PLOT_HEIGHT
  const xOf = linearScale({ max: months, from: LEFT, to: RIGHT })
  const yOf = linearScale({ max: ticksIdr[ticksIdr.length - 1] ?? 1, from: bottom, to: top })
  const place = ({ month, idr }: Point) => ({ x: xOf(month), y: yOf(idr) })

  const drawn = lines.map(({ name, points }) => {
    const endIdr = points[points.length - 1]?.idr ?? 0
    return { name, path: pathOf(points.map(place)), endIdr, y: yOf(endIdr) }
  })
  const labelYs = spread(
    drawn.map(({ y }) => y),
    { gap: LABEL_HEIGHT, min: top, max: bottom - LABEL_HEIGHT / 2 },
  )
  const years = months / MONTHS_A_YEAR
  const yearTicks = niceTicks(years, { mostSteps: 5, smallestStep: 1 })
  return {
    width: WIDTH,
    height: bottom + BELOW,
    left: LEFT,
    right: RIGHT,
    bottom,
    rupiahTicks: ticksIdr.map((idr) => ({ idr, y: yOf(idr) })),
    yearTicks: yearTicks
      .filter((year) => year <= years)
      .map((year) => ({ year, x: xOf(year * MONTHS_A_YEAR) })),
    lines: drawn.map((line, i) => ({ ...line, labelY: labelYs[i] ?? line.y })),
    dots: marks.map(place),
    notes: words.map((note, row) => {
      const spots = marks.filter((mark) => mark.words === note).map(place)
      const x = spots[0]?.x ?? LEFT
      return {
        words: note,
        x,
        y: ABOVE + row * NOTE_HEIGHT,
        toY: Math.max(...spots.map(({ y }) => y)),
        textX: Math.max(0, Math.min(x, WIDTH - note.length * LETTER_WIDTH)),
      }
    }),
  }
}
