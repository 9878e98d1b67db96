/** The modules of a code again from its path (lib/format/code-path.ts), in a square of so many. */
export function rowsOf(path: string, modules: number): boolean[][] {
  const rows = Array.from({ length: modules }, () => Array.from({ length: modules }, () => false))
  let x = 0
  let y = 0
  for (const [, command, first = '', second = ''] of path.matchAll(
    /([Mmh])(-?\d+)(?: ([\d.]+))?/g,
  )) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))]
    if (command === 'm') x += Number(first)
    if (command !== 'h') continue
    for (let i = 0; i < Number(first); i += 1) (rows[y] ?? [])[x + i] = true
    x += Number(first)
  }
  return rows
}
