type Area = { idr: number; label: string }
type Props = { small: Area; large: Area; title: string; description: string }

const SIDE = 200
const GAP = 20
const WIDTH = 320
/** Letters that fit beside the larger square. */
const LONG_LABEL = 10

/**
 * Two amounts as two squares: their areas stand to each other as the rupiah do. The larger amount
 * fills the larger square, whichever it is.
 */
export function Areas({ small, large, title, description }: Props) {
  const most = Math.max(small.idr, large.idr)
  const sideOf = ({ idr }: Area) => Number((SIDE * Math.sqrt(idr / most)).toFixed(2))
  const [largeSide, smallSide] = [sideOf(large), sideOf(small)]
  const left = largeSide + GAP
  const right = Math.max(WIDTH, left + smallSide)
  const isLong = small.label.length > LONG_LABEL
  return (
    <svg
      aria-labelledby="luas-judul luas-uraian"
      className="areas"
      role="img"
      viewBox={`0 -24 ${right} ${SIDE + 26}`}
    >
      <title id="luas-judul">{title}</title>
      <desc id="luas-uraian">{description}</desc>
      <rect className="gain" height={largeSide} width={largeSide} x="1" y={SIDE - largeSide} />
      <text x="1" y={SIDE - largeSide - 8}>
        {large.label}
      </text>
      <rect className="cost" height={smallSide} width={smallSide} x={left} y={SIDE - smallSide} />
      <text
        textAnchor={isLong ? 'end' : 'start'}
        x={isLong ? right : left}
        y={SIDE - smallSide - 8}
      >
        {small.label}
      </text>
    </svg>
  )
}
