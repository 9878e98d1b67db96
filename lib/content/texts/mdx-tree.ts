import type { MDXContent } from 'mdx/types'
import { Children, Fragment, isValidElement, type ReactNode } from 'react'
import { recordOf } from '@/lib/record'

/** A tag of HTML or name of the texts, with all that it encloses. */
export type MdxElement = { name: string; props: Record<string, unknown>; parts: MdxPart[] }

/** A piece of a text. */
export type MdxPart = string | MdxElement

/** What a text is made of. Nothing is drawn: each of `names` stands for itself. */
export function partsOf(Body: MDXContent, names: readonly string[]): MdxPart[] {
  const standIns = recordOf(names, () => () => null)
  const nameOf = new Map<unknown, string>(names.map((name) => [standIns[name], name]))

  function partsIn(node: ReactNode): MdxPart[] {
    return Children.toArray(node).flatMap((child): MdxPart[] => {
      if (!isValidElement<Record<string, unknown> & { children?: ReactNode }>(child)) {
        return [String(child)]
      }
      const { children, ...props } = child.props
      if (child.type === Fragment) return partsIn(children)
      const name = nameOf.get(child.type) ?? String(child.type)
      return [{ name, props, parts: partsIn(children) }]
    })
  }
  return partsIn(Body({ components: standIns }))
}
