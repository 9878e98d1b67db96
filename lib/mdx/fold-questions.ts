import type { MdxNode, MdxText } from './mdx-node.ts'

/**
 * A heading of the third rank that asks becomes a fold with its answer: readers open the question that
 * is theirs. A remark plugin, named in next.config.ts and vitest.config.ts.
 */
export default function foldQuestions() {
  return (text: MdxText) => {
    const folded: MdxNode[] = []
    let open: MdxNode | undefined
    for (const node of text.children) {
      if (node.type === 'heading') {
        open = questionOf(node)
        folded.push(open ?? node)
      } else {
        ;(open?.children ?? folded).push(node)
      }
    }
    text.children = folded
  }
}

function questionOf({ type, depth, children = [] }: MdxNode): MdxNode | undefined {
  const words = children.map(({ type, value }) => (type === 'text' ? value : '')).join('')
  const isPlain = children.every((child) => child.type === 'text')
  if (type !== 'heading' || depth !== 3 || !isPlain || !words.endsWith('?')) return undefined
  return {
    type: 'mdxJsxFlowElement',
    name: 'Lipat',
    attributes: [{ type: 'mdxJsxAttribute', name: 'judul', value: words }],
    children: [],
  }
}
