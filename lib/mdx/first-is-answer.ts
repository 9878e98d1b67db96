import type { MdxText } from './mdx-node.ts'

const answer = 'Jawaban'

/**
 * A short answer says it in its first paragraph: that becomes <Jawaban>, unless the writer has set one.
 * A remark plugin, named in next.config.ts and vitest.config.ts.
 */
export default function firstIsAnswer() {
  return (text: MdxText, { path }: { path?: string }) => {
    if (!path?.includes('content/tanya/')) return
    if (text.children.some(({ name }) => name === answer)) return
    const at = text.children.findIndex(({ type }) => type === 'paragraph')
    const paragraph = text.children[at]
    if (!paragraph) return
    text.children[at] = {
      type: 'mdxJsxFlowElement',
      name: answer,
      attributes: [],
      children: [paragraph],
    }
  }
}
