/** What the plugins here need of a parsed text. */
export type MdxNode = {
  type: string
  name?: string | null
  /** Rank of a heading. */
  depth?: number
  value?: string
  attributes?: { type: 'mdxJsxAttribute'; name: string; value: string }[]
  children?: MdxNode[]
}

export type MdxText = { children: MdxNode[] }
