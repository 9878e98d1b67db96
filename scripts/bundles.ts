import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type BuildOptions, build, type Plugin, type PluginBuild } from 'esbuild'
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

/** Trees of components with their words. */
const drawing: BuildOptions = {
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  // As next-intl does for pages: words are compiled here, so that no compiler is sent along.
  alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
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
    // The words of the page around a tool are drawn by the server alone.
    plugins: [words((key) => key !== 'page')],
    alias: {
      ...drawing.alias,
      // The same components, drawn by a React of a few kilobytes: docs/tool-pages.md.
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
    plugins: [words()],
    entryPoints: ['app/answer-worker.ts'],
    outfile: toolWorkerFile(buildFolder),
    platform: 'node',
  })
}

/** Compiles the words, but for the groups that are not needed. */
function words(isNeeded: (key: string) => boolean = () => true): Plugin {
  function setup(bundler: PluginBuild) {
    bundler.onLoad({ filter: /messages\/id\.json$/ }, async ({ path }) => {
      const all: unknown = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify(compiled(all)), loader: 'json', resolveDir: dirname(path) }
    })
  }

  /** Every message compiled, in the same groups. */
  function compiled(part: unknown): unknown {
    if (typeof part === 'string') return compile(part)
    const needed = Object.entries(part ?? {}).filter(([key]) => isNeeded(key))
    return Object.fromEntries(needed.map(([key, value]) => [key, compiled(value)]))
  }

  return { name: 'words', setup }
}
