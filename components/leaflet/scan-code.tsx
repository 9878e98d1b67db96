/** A code to scan: a path, one unit a module, with its white edge. */
export type ScanPath = { path: string; modules: number }

type Props = ScanPath & { id: string; label: string }

/** A code that its page has drawn before by `ScanShape`: black on white, in the dark and on paper too. */
export function ScanCode({ id, modules, label }: Omit<Props, 'path'>) {
  return (
    <svg aria-label={label} className="scan" role="img" viewBox={`0 0 ${modules} ${modules}`}>
      <use href={`#${id}`} />
    </svg>
  )
}

/** The lines of a code, which stand once on a page and are seen where `ScanCode` is. */
export function ScanShape({ id, path }: Pick<Props, 'id' | 'path'>) {
  return (
    <svg aria-hidden="true" className="shape" focusable="false">
      <path d={path} id={id} />
    </svg>
  )
}
