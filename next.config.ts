import { join } from 'node:path'
import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { commonHeaders } from './lib/delivery/security-policy.ts'
import { language } from './lib/i18n/language'

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  experimental: { inlineCss: true },
  distDir: process.env.BUILD_FOLDER || '.next',
  // The same site has the same name, whoever builds it.
  generateBuildId: () => process.env.BUILD_NAME || 'site',
  // `npm test` checks the types, once.
  typescript: { ignoreBuildErrors: true },
  // No page has a picture that is made on request.
  images: { unoptimized: true },
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
