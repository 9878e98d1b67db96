import mdx from '@mdx-js/rollup'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import { defineConfig } from 'vitest/config'
import firstIsAnswer from './lib/mdx/first-is-answer.ts'
import foldQuestions from './lib/mdx/fold-questions.ts'

export default defineConfig({
  plugins: [
    {
      enforce: 'pre',
      ...mdx({
        remarkPlugins: [
          remarkGfm,
          remarkFrontmatter,
          [remarkMdxFrontmatter, { name: 'frontmatter' }],
          firstIsAnswer,
          foldQuestions,
        ],
      }),
    },
  ],
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'] },
})
