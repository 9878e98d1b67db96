import { join } from 'node:path'
import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { commonHeaders } from './lib/delivery/security-policy.ts'
import { language } from './lib/i18n/language'
import { siteDay } from './lib/site-day'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  experimental: { inlineCss: true },
  // Written into the code of the server: the day that finished pages show.
  env: { BUILT_FOR_DAY: siteDay() },
  adapterPath: join(import.meta.dirname, 'lib/delivery/plain-pages-adapter.ts'),
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(commonHeaders).map(([key, value]) => ({ key, value })),
    },
  ],
}

const withMDX = createMDX({
  // Named as strings: Turbopack hands them to another process.
  options: {
    remarkPlugins: [
      'remark-gfm',
      'remark-frontmatter',
      ['remark-mdx-frontmatter', { name: 'frontmatter' }],
    ],
    rehypePlugins: ['rehype-slug'],
  },
})

const withWords = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: [language], precompile: true },
  },
})

export default withWords(withMDX(config))
