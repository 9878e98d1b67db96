/** A piece of money as it lies on the table. */
export type Piece = { idr: number; isNote: boolean }

const NOTES_IDR = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000]
const COINS_IDR = [1_000, 500, 200, 100]
const MOST_PIECES = 12
/** What an amount is rounded up to when its coins would be too many to count. */
const STEPS_IDR = [1_000, 10_000, 100_000, 1_000_000]

/**
 * The fewest pieces of Indonesian money (largest first) that pay `idr` rupiah: coins alone where
 * twelve are enough, else notes, rounded up until twelve pieces pay it. Empty where there is
 * nothing to pay or nothing that twelve pieces could show.
 */
export function piecesFor(idr: number): Piece[] {
  const ways = [
    paidWith(COINS_IDR, roundedUp(idr, 100)),
    ...STEPS_IDR.map((step) => paidWith([...NOTES_IDR, ...COINS_IDR], roundedUp(idr, step))),
  ]
  return ways.find((pieces) => pieces.length <= MOST_PIECES) ?? []
}

const roundedUp = (idr: number, step: number) => Math.ceil(idr / step) * step

function paidWith(values: readonly number[], idr: number): Piece[] {
  let leftIdr = idr
  return values.flatMap((value) => {
    const count = Math.floor(leftIdr / value)
    leftIdr -= count * value
    // A heap too large to draw is not made at all.
    const drawn = Math.min(count, MOST_PIECES + 1)
    return Array.from({ length: drawn }, () => ({ idr: value, isNote: value > 1_000 }))
  })
}

export const TABLE_WIDTH = 320
export const COIN_WIDTH = 48
export const NOTE_WIDTH = 88
export const ROW_HEIGHT = 52
const GAP = 5

/** Where each piece lies when they are put down in rows: left and top of its place. */
export function placed(pieces: readonly Piece[]): (Piece & { x: number; y: number })[] {
  let x = 0
  let y = 0
  return pieces.map((piece) => {
    const width = piece.isNote ? NOTE_WIDTH : COIN_WIDTH
    if (x + width > TABLE_WIDTH) {
      x = 0
      y += ROW_HEIGHT
    }
    const place = { ...piece, x, y }
    x += width + GAP
    return place
  })
}
