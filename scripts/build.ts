// Builds the site: first the scripts that run in the browser, then the pages.
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type BuildOptions, build, type PluginBuild } from 'esbuild'
import compile from 'icu-minify/compile'
import { run } from './tasks.mjs'

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: ['chrome87', 'safari14.1'],
  logLevel: 'warning',
  logLimit: 5,
}

await build({
  ...common,
  entryPoints: ['lib/browser/extras/main.ts'],
  outfile: 'public/tambahan.js',
})

const toolFolder = 'public/alat'
const tools = ['app/kpr/cek', 'app/kpr/banding', 'app/kpr/bunga-asli', 'app/iuran']
await rm(toolFolder, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: tools.map((folder) => ({ in: `${folder}/browser.tsx`, out: basename(folder) })),
  outdir: toolFolder,
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: {
    // The same components, drawn by a React of a few kilobytes: docs/tool-pages.md.
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    react: 'preact/compat',
    // As next-intl does for pages: words are compiled here, so that no compiler is sent along.
    'use-intl/format-message': 'use-intl/format-message/format-only',
  },
  plugins: [{ name: 'words', setup: compileWords }],
})

run('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' })

function compileWords(bundler: PluginBuild): void {
  bundler.onLoad({ filter: /messages\/id\.json$/ }, async ({ path }) => {
    const words: unknown = JSON.parse(await readFile(path, 'utf8'))
    return { contents: JSON.stringify(compiled(words)), loader: 'json', resolveDir: dirname(path) }
  })
}

/** The words with every message compiled, in the same groups. */
function compiled(words: unknown): unknown {
  if (typeof words === 'string') return compile(words)
  return Object.fromEntries(
    Object.entries(words ?? {}).map(([key, value]) => [key, compiled(value)]),
  )
}
