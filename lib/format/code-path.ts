/**
 * A code to scan as one path for an SVG, to be drawn with a line as thick as a module: true is dark. A
 * module is a unit wide, and the middle of a row half a unit below its edge.
 */
export function codePath(rows: readonly (readonly boolean[])[]): string {
  return rows.map(rowPath).join('')
}

function rowPath(row: readonly boolean[], y: number): string {
  let end = 0
  return darkRuns(row)
    .map(({ start, length }, i) => {
      const move = i === 0 ? `M${start} ${y}.5` : `m${start - end} 0`
      end = start + length
      return `${move}h${length}`
    })
    .join('')
}

type Run = { start: number; length: number }

/** The dark modules of a row, those beside each other together. */
function darkRuns(row: readonly boolean[]): Run[] {
  const runs: Run[] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last.start + last.length === x) last.length += 1
    else runs.push({ start: x, length: 1 })
  })
  return runs
}
