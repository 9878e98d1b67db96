import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type BuildOptions, build, type PluginBuild } from 'esbuild'
import compile from 'icu-minify/compile'
import { toolAddresses } from '../lib/addresses.ts'
import { toolWorkerFile } from '../lib/delivery/tool-files.ts'

const common: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: 'warning',
  logLimit: 5,
}

const browser: BuildOptions = { ...common, target: ['chrome87', 'safari14.1'] }

/** Trees of components with their words, which are compiled here as next-intl does for pages. */
const drawing: BuildOptions = {
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [{ name: 'words', setup: compileWords }],
}

/** The script of extras on every page, and one for each tool that answers on the phone. */
export async function bundleForBrowser(): Promise<void> {
  await build({
    ...browser,
    entryPoints: ['lib/browser/extras/main.ts'],
    outfile: 'public/tambahan.js',
  })

  const folder = 'public/alat'
  await rm(folder, { recursive: true, force: true })
  await build({
    ...browser,
    ...drawing,
    entryPoints: toolAddresses
      .map((address) => ({ in: `app${address}/browser.tsx`, out: basename(address) }))
      .filter((entry) => existsSync(entry.in)),
    outdir: folder,
    alias: {
      // The same words and components with little to read: docs/words-in-the-browser.md and tool-pages.md.
      'next-intl': './lib/i18n/words-in-browser.tsx',
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  })
}

/** What answers the queries of the tools on the server, in one file. */
export async function bundleForServer(buildFolder: string): Promise<void> {
  await build({
    ...common,
    ...drawing,
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
    entryPoints: ['app/answer-worker.ts'],
    outfile: toolWorkerFile(buildFolder),
    platform: 'node',
  })
}

function compileWords(bundler: PluginBuild): void {
  bundler.onLoad({ filter: /messages\/[a-z]+\.json$/ }, async ({ path }) => {
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
