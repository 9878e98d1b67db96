declare module '*.mdx' {
  import type { MDXContent } from 'mdx/types'

  /** Unknown until it has been read with a schema. */
  export const frontmatter: unknown
  const Body: MDXContent
  export default Body
}
