import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COIN_WIDTH,
  NOTE_WIDTH,
  piecesFor,
  placed,
  TABLE_WIDTH,
} from '@/components/contribution/picture/pieces'

const amountOf = (idr: number) => piecesFor(idr).reduce((sum, piece) => sum + piece.idr, 0)

describe('a price laid out in money', () => {
  test.each([
    { idr: 0, pieces: [] },
    { idr: 1, pieces: [100] },
    { idr: 280, pieces: [200, 100] },
    { idr: 300, pieces: [200, 100] },
    { idr: 301, pieces: [200, 200] },
    { idr: 847, pieces: [500, 200, 200] },
    { idr: 4_000, pieces: [1_000, 1_000, 1_000, 1_000] },
    { idr: 12_000, pieces: Array.from({ length: 12 }, () => 1_000) },
    { idr: 12_001, pieces: [10_000, 2_000, 1_000] },
    { idr: 20_927, pieces: [20_000, 1_000] },
  ])('$idr rupiah is $pieces', ({ idr, pieces }) => {
    expect(piecesFor(idr).map((piece) => piece.idr)).toEqual(pieces)
  })

  test('coins go to a thousand, notes start above', () => {
    for (const { idr, isNote } of piecesFor(97_900)) expect(isNote).toBe(idr > 1_000)
  })

  test('pays the price, hardly more, with few pieces, the largest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (idr) => {
        const pieces = piecesFor(idr)
        expect(pieces.length).toBeGreaterThan(0)
        expect(pieces.length).toBeLessThanOrEqual(12)
        expect(amountOf(idr)).toBeGreaterThanOrEqual(idr)
        expect(amountOf(idr) - idr).toBeLessThan(Math.max(100, idr / 5))
        const values = pieces.map((piece) => piece.idr)
        expect(values).toEqual([...values].sort((a, b) => b - a))
      }),
    )
  })

  test('a heap too large to count is not drawn', () => {
    expect(piecesFor(1_000_000_000)).toEqual([])
  })

  test('no piece lies on another or off the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (idr) => {
        const lying = placed(piecesFor(idr)).map((piece) => ({
          ...piece,
          right: piece.x + (piece.isNote ? NOTE_WIDTH : COIN_WIDTH),
        }))
        lying.forEach((piece, i) => {
          expect(piece.right).toBeLessThanOrEqual(TABLE_WIDTH)
          const next = lying[i + 1]
          if (next?.y === piece.y) expect(next.x).toBeGreaterThanOrEqual(piece.right)
        })
      }),
    )
  })
})
