import { useTranslations } from 'next-intl'
import { formatRoundedRupiah } from '@/lib/format/rounded-rupiah'
import { type LoanName, loans } from '@/lib/kpr/comparison/loans/loans'
import { type ChartLine, type ChartMark, chartLayout } from './chart-layout'

type Props = {
  id: string
  heading: string
  /** What the picture shows, for those who do not see it. */
  description: string
  months: number
  lines: readonly ChartLine[]
  marks: readonly ChartMark[]
}

/** Each loan keeps its pattern, whichever others are drawn. */
const patternOf = (name: LoanName) => `chart-${loans.findIndex((loan) => loan.name === name) + 1}`

/** Lines over the years, told apart by their pattern and named where they end. */
export function LineChart({ id, heading, description, months, lines, marks }: Props) {
  const t = useTranslations('comparison.chart')
  const chart = chartLayout(months, lines, marks)
  const { left, right, bottom } = chart
  const lastYear = chart.yearTicks.length - 1
  return (
    <div className="chart">
      <h3>{heading}</h3>
      <svg
        aria-labelledby={`${id} ${id}-isi`}
        role="img"
        viewBox={`0 0 ${chart.width} ${chart.height}`}
      >
        <title id={id}>{heading}</title>
        <desc id={`${id}-isi`}>{description}</desc>
        <path
          className="chart-grid"
          d={chart.rupiahTicks.map(({ y }) => `M${left} ${y}H${right}`).join('')}
        />
        {chart.rupiahTicks.map(({ idr, y }) => (
          <text dy=".35em" key={idr} textAnchor="end" x={left - 4} y={y}>
            {formatRoundedRupiah(idr)}
          </text>
        ))}
        <path
          className="chart-axis"
          d={`M${left} ${bottom}H${right}${chart.yearTicks.map(({ x }) => `M${x} ${bottom}v4`).join('')}`}
        />
        {chart.yearTicks.map(({ year, x }, i) => (
          <text dy="1.3em" key={year} textAnchor="middle" x={x} y={bottom + 2}>
            {i === lastYear ? t('years', { year }) : year}
          </text>
        ))}
        {chart.notes.map(({ words, x, y, toY }) => (
          <path className="chart-thread" d={`M${x} ${y}V${toY}`} key={words} />
        ))}
        {chart.lines.map(({ name, path, endIdr, y, labelY }) => (
          <g className={patternOf(name)} key={name}>
            <path className="chart-line" d={path} />
            <path className="chart-thread" d={`M${right + 2} ${y}L${right + 8} ${labelY}`} />
            <text dy=".35em" x={right + 10} y={labelY}>
              <tspan className="strong">{t(`name.${name}`)}</tspan>
              <tspan dy="1.1em" x={right + 10}>
                {formatRoundedRupiah(endIdr)}
              </tspan>
            </text>
          </g>
        ))}
        {chart.dots.map(({ x, y }) => (
          <circle cx={x} cy={y} key={`${x} ${y}`} r="4" />
        ))}
        {chart.notes.map(({ words, textX, y }) => (
          <text className="chart-note" key={words} x={textX} y={y}>
            {words}
          </text>
        ))}
      </svg>
    </div>
  )
}
