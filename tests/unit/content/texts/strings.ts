/** Every text in a value, by its path; `leftOut` are keys whose texts nobody reads. */
export function stringsIn(
  value: object,
  leftOut: readonly string[] = [],
  path = '',
): [path: string, text: string][] {
  return Object.entries(value)
    .filter(([key]) => !leftOut.includes(key))
    .flatMap(([key, inside]): [string, string][] => {
      if (typeof inside === 'string') return [[path + key, inside]]
      if (typeof inside !== 'object' || inside === null) return []
      return stringsIn(inside, leftOut, `${path}${key}.`)
    })
}
