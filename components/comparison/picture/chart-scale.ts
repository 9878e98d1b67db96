/**
 * Round numbers from 0 up to the first at or above `max`, in equal steps of 1, 2 or 5 times a power
 * of ten: at most `mostSteps` of them, none below `smallestStep`.
 */
export function niceTicks(max: number, limits: { mostSteps: number; smallestStep: number }) {
  const least = Math.max(max / limits.mostSteps, limits.smallestStep)
  const power = 10 ** Math.floor(Math.log10(least))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10)
  const steps = Math.max(1, Math.ceil(max / step))
  return Array.from({ length: steps + 1 }, (_, i) => i * step)
}

/** From 0…`max` to the stretch of the drawing between `from` and `to`, to a tenth of its unit. */
export function linearScale({ max, from, to }: { max: number; from: number; to: number }) {
  return (value: number) => Math.round((from + (value / max) * (to - from)) * 10) / 10
}

/** Path data of a line with few letters: level and upright stretches name one coordinate. */
export function pathOf(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1]
      if (!before) return `M${x} ${y}`
      if (before.y === y) return `H${x}`
      return before.x === x ? `V${y}` : `L${x} ${y}`
    })
    .join('')
}

/**
 * Moves labels apart until they stand `gap` from each other, in their order and within `min`…`max`
 * as long as all of them fit there. Takes and gives positions in the order of the labels.
 */
export function spread(
  wanted: readonly number[],
  { gap, min, max }: { gap: number; min: number; max: number },
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let lowest = min
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, lowest)
    lowest = (placed[i] ?? 0) + gap
  }
  let highest = max
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, highest)
    highest = (placed[i] ?? 0) - gap
  }
  return placed
}
