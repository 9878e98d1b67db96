import mdx from '@mdx-js/rollup'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    {
      enforce: 'pre',
      ...mdx({
        remarkPlugins: [
          remarkGfm,
          remarkFrontmatter,
          [remarkMdxFrontmatter, { name: 'frontmatter' }],
        ],
        rehypePlugins: [rehypeSlug],
      }),
    },
  ],
  resolve: { tsconfigPaths: true },
  // Modules are read once a worker, which saves a third of the time: a test that reads one anew puts it back.
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    isolate: false,
    // It would leave one core to nobody.
    maxWorkers: '100%',
  },
})
