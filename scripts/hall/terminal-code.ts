/** Black on white, whatever the colours of the terminal. */
const COLOURS = '\u001b[30;107m'
const PLAIN = '\u001b[0m'

/** A code as lines of a terminal, two rows of it a line: true is dark. */
export function terminalCode(rows: readonly (readonly boolean[])[]): string {
  const lines = rows.flatMap((upper, i) => {
    if (i % 2 === 1) return []
    const cells = upper.map((isUpper, column) => cell(isUpper, rows[i + 1]?.[column] ?? false))
    return `${COLOURS}${cells.join('')}${PLAIN}`
  })
  return lines.join('\n')
}

function cell(isUpperDark: boolean, isLowerDark: boolean): string {
  if (isUpperDark) return isLowerDark ? '█' : '▀'
  return isLowerDark ? '▄' : ' '
}
