import { COIN_WIDTH, NOTE_WIDTH, type Piece, placed, ROW_HEIGHT, TABLE_WIDTH } from './pieces'

type Props = { pieces: readonly Piece[]; title: string }

const radius = COIN_WIDTH / 2 - 2

/** Money on a table, to be counted. The words beside it say the same. */
export function Coins({ pieces, title }: Props) {
  const lying = placed(pieces)
  const height = (lying.at(-1)?.y ?? 0) + ROW_HEIGHT
  return (
    <svg className="coins" role="img" viewBox={`0 0 ${TABLE_WIDTH} ${height}`}>
      <title>{title}</title>
      {lying.map(({ idr, isNote, x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          {isNote ? (
            <rect height={ROW_HEIGHT - 8} width={NOTE_WIDTH} x="1" y="2" />
          ) : (
            <circle cx={COIN_WIDTH / 2} cy={COIN_WIDTH / 2} r={radius} />
          )}
          <text x={(isNote ? NOTE_WIDTH : COIN_WIDTH) / 2} y={COIN_WIDTH / 2 + 5}>
            {idr}
          </text>
        </g>
      ))}
    </svg>
  )
}
