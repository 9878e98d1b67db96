import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import mdx from '@mdx-js/rollup'
import { type BuildOptions, build, type OutputFile, type PluginBuild } from 'esbuild'
import compile from 'icu-minify/compile'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import { z } from 'zod'
import { toolAddresses } from '../lib/addresses.ts'
import { workerAddress } from '../lib/browser/offline/format.ts'
import { readRecords } from '../lib/content/figures/record-files.ts'
import { newestScriptList, type Scripts, scriptFolder } from '../lib/delivery/script-files.ts'
import { toolWorkerFile } from '../lib/delivery/tool-files.ts'
import type { Collected } from '../lib/finished/collect.ts'
import { frontFile } from '../lib/finished/site-files.ts'
import { pack } from '../lib/search/packed.ts'
import { readSearchPages } from '../lib/search/read-pages.ts'
import type { SearchPage } from '../lib/search/search-page.ts'
import messages from '../messages/id.json' with { type: 'json' }
import { root } from './tasks.mjs'

const NAME_LETTERS = 8

/** What the worker reads with what it has saved. */
const readerScript = `/${scriptFolder}/baca.js`

const common: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: 'warning',
  logLimit: 5,
}

const browser: BuildOptions & { write: false } = {
  ...common,
  target: ['chrome87', 'safari14.1'],
  outdir: scriptFolder,
  write: false,
}

const server: BuildOptions = { ...common, platform: 'node', target: 'node20' }

/** Trees of components with their words, which are compiled here as next-intl does for pages. */
const drawing: BuildOptions = {
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [{ name: 'words', setup: compileWords }],
}

/** Trees of components on the phone. */
const drawingInBrowser: BuildOptions & { write: false } = {
  ...drawing,
  ...browser,
  alias: {
    // The same words and components with little to read: docs/words-in-the-browser.md and tool-pages.md.
    'next-intl': './lib/i18n/words-in-browser.tsx',
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    react: 'preact/compat',
  },
}

/**
 * The script of extras on every page, that of the page which saves, one for each tool that answers on
 * the phone, and all tools in one for phones that save the site.
 */
export async function bundleForBrowser(pages: SearchPage[]): Promise<void> {
  const search = await build({
    ...browser,
    format: 'esm',
    entryPoints: [{ in: 'app/cari/instant.ts', out: 'cari' }],
    plugins: [{ name: 'pages', setup: (bundler) => enclosePages(bundler, pages) }],
  })
  const listening = await build({
    ...browser,
    format: 'esm',
    entryPoints: [{ in: 'app/listen.ts', out: 'dengar' }],
  })
  const searchScript = { SEARCH_SCRIPT: JSON.stringify(search.outputFiles.map(addressOf)[0]) }
  const extras = await build({
    ...browser,
    define: {
      ...searchScript,
      LISTEN_SCRIPT: JSON.stringify(listening.outputFiles.map(addressOf)[0]),
      LISTEN_WORD: JSON.stringify(messages.listen.button),
    },
    entryPoints: [
      { in: 'lib/browser/extras/main.ts', out: 'tambahan' },
      { in: 'lib/browser/offline/save.ts', out: 'simpan' },
      { in: 'lib/browser/offline/reader.ts', out: 'baca' },
      { in: 'lib/browser/slides/main.ts', out: 'slide' },
      { in: 'lib/browser/event/main.ts', out: 'acara' },
    ],
  })
  const live = toolAddresses
    .map((address) => ({ in: `./app${address}/browser.tsx`, out: basename(address) }))
    .filter((entry) => existsSync(join(root, entry.in)))
  const tools = await build({ ...drawingInBrowser, entryPoints: live })
  const chosen = toolAddresses.map(
    (address) => `'${address}': () => require('${savedTool(address)}')`,
  )
  const allTools = await build({
    ...drawingInBrowser,
    define: { ...drawing.define, ...searchScript },
    stdin: { contents: `({${chosen}})[location.pathname]()`, resolveDir: root },
    outdir: undefined,
    outfile: `${scriptFolder}/alat.js`,
  })
  const bundled = [search, listening, extras, tools, allTools]
  await publish(bundled.flatMap(({ outputFiles }) => outputFiles))
}

/** What draws a tool on a phone that has saved the site: where online the server alone does, `saved.tsx`. */
function savedTool(address: string): string {
  const names = ['browser', 'saved'].map((name) => `./app${address}/${name}.tsx`)
  const found = names.find((name) => existsSync(join(root, name)))
  if (!found) throw new Error(`${address} would stay blank without signal`)
  return found
}

/** The worker that saves the site and opens what was saved: its address never changes. */
export async function bundleWorker(scripts: Scripts): Promise<Collected> {
  const { outputFiles } = await build({
    ...browser,
    define: { READER_SCRIPT: JSON.stringify(scripts[readerScript]?.src) },
    entryPoints: ['lib/browser/offline/worker.ts'],
  })
  const [script] = outputFiles
  if (!script) throw new Error('no worker was bundled')
  return {
    address: workerAddress,
    file: `site${workerAddress}`,
    status: 200,
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    },
    isImmutable: false,
    content: Buffer.from(script.contents),
  }
}

/** Writes each script under a name that changes with its content, and the list of them. */
async function publish(files: readonly OutputFile[]): Promise<void> {
  const folder = join(root, 'public', scriptFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const scripts: Record<string, Scripts[string]> = {}
  for (const script of files) {
    const src = addressOf(script)
    await writeFile(join(root, 'public', src), script.contents)
    scripts[`/${scriptFolder}/${basename(script.path)}`] = {
      src,
      integrity: `sha256-${hashOf(script).toString('base64')}`,
    }
  }
  await mkdir(dirname(newestScriptList(root)), { recursive: true })
  await writeFile(newestScriptList(root), JSON.stringify(scripts))
}

/** Where a script is published. The same letters as in the hash beside it: equal text weighs less. */
function addressOf(script: OutputFile): string {
  const letters = hashOf(script).toString('base64url').slice(0, NAME_LETTERS)
  return `/${scriptFolder}/${basename(script.path, '.js')}.${letters}.js`
}

function hashOf({ contents }: OutputFile): Buffer {
  return createHash('sha256').update(contents).digest()
}

/** What answers the queries of the tools on the server, in one file. */
export async function bundleForServer(buildFolder: string, pages: SearchPage[]): Promise<void> {
  await build({
    ...server,
    ...drawing,
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
    entryPoints: ['app/answer-worker.ts'],
    outfile: toolWorkerFile(buildFolder),
    // An answer says who publishes the site as the pages of its build do, wherever it is served.
    define: { ...drawing.define, ...settings() },
    plugins: [
      ...(drawing.plugins ?? []),
      { name: 'records', setup: enclose },
      { name: 'pages', setup: (bundler) => enclosePages(bundler, pages) },
    ],
  })
}

/** What serves a finished site, in one file. */
export async function bundleFront(siteFolder: string): Promise<void> {
  await build({
    ...server,
    entryPoints: ['lib/front/main.ts'],
    outfile: frontFile(siteFolder),
  })
}

/** The days of change (ISO) that the records know, after a day and up to another. */
export async function changeDaysBetween(from: string, until: string): Promise<string[]> {
  const { outputFiles } = await build({
    ...server,
    entryPoints: ['app/change-days.ts'],
    write: false,
    plugins: [{ name: 'records', setup: enclose }],
  })
  const printed = execFileSync(process.execPath, ['-', from, until], {
    input: outputFiles[0]?.text,
    encoding: 'utf8',
  })
  return z.array(z.iso.date()).parse(JSON.parse(printed))
}

/** Every page as the search knows it: made from the texts, which only the build can read. */
export async function sitePages(): Promise<SearchPage[]> {
  const { outputFiles } = await build({
    ...server,
    format: 'esm',
    target: 'node22',
    jsx: 'automatic',
    entryPoints: ['app/cari/print-pages.ts'],
    write: false,
    plugins: [
      { name: 'records', setup: enclose },
      { name: 'texts', setup: readTexts },
    ],
  })
  const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: outputFiles[0]?.text,
    encoding: 'utf8',
  })
  return readSearchPages(JSON.parse(printed))
}

/** The texts as next.config.ts has them read. */
function readTexts(bundler: PluginBuild): void {
  const { transform } = mdx({
    remarkPlugins: [remarkGfm, remarkFrontmatter, [remarkMdxFrontmatter, { name: 'frontmatter' }]],
    rehypePlugins: [rehypeSlug],
  })
  bundler.onLoad({ filter: /\.mdx$/ }, async ({ path }) => {
    const read = await transform(await readFile(path, 'utf8'), path)
    return { contents: read?.code, loader: 'js', resolveDir: dirname(path) }
  })
}

function settings(): Record<string, string> {
  const names = ['SITE_URL', 'SITE_PUBLISHER', 'SITE_CONTACT', 'SITE_DATE']
  const baked = (name: string) => (name === 'SITE_DATE' ? undefined : process.env[name])
  return Object.fromEntries(
    names.map((name) => [`process.env.${name}`, JSON.stringify(baked(name) ?? '')]),
  )
}

/** The records go into the bundle: where it runs there are no files of content. */
function enclose(bundler: PluginBuild): void {
  bundler.onLoad({ filter: /figures\/record-files\.ts$/ }, () => ({
    contents: `const records = ${JSON.stringify(readRecords(root))}
      export const readRecords = () => records`,
    loader: 'js',
  }))
}

/** So do the pages that the search finds: where it runs there are no texts. */
function enclosePages(bundler: PluginBuild, pages: SearchPage[]): void {
  bundler.onLoad({ filter: /cari\/(site|packed)-pages\.ts$/ }, ({ path }) => ({
    contents: path.endsWith('packed-pages.ts')
      ? `export const packedPages = ${JSON.stringify(pack(pages))}`
      : `export const sitePages = ${JSON.stringify(pages)}`,
    loader: 'js',
  }))
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
