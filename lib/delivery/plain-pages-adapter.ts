import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NextAdapter } from 'next'
import { z } from 'zod'
import {
  failureAddress,
  leafletCodeAddress,
  missingAddress,
  refusalAddress,
  refusals,
  toolAddresses,
} from '../addresses.ts'
import { toPlainHtml } from './plain-html.ts'
import { metaFile, metaOf, prerenderedFiles } from './prerendered.ts'
import { newestScriptList, readScripts } from './script-files.ts'
import { plainPagePolicy } from './security-policy.ts'
import { toolPagesFile } from './tool-files.ts'

type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

const glossarySchema = z.record(z.string(), z.string())
const manifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) })

/** Where Next keeps the page of last resort that it brings along, in English. */
const lastResort = '/_global-error'

/**
 * After the build, takes the framework's runtime out of every prerendered page and gives the page
 * its own Content-Security-Policy. See docs/plain-pages.md.
 */
const adapter: NextAdapter = {
  name: 'plain-pages',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    await refuseClientModules(outputs, distDir)
    const glossary = glossarySchema.parse(
      JSON.parse(await readFile(join(projectDir, 'content/abbreviations.json'), 'utf8')),
    )
    const files = await prerenderedFiles(distDir, '.html')
    const scripts = readScripts(process.env.SCRIPT_LIST || newestScriptList(projectDir))
    const htmlOf = async (address: string) => readFile(fileOf(address, files), 'utf8')
    await writeFile(fileOf(lastResort, files), await htmlOf(failureAddress))
    for (const file of files.values()) {
      const finished = toPlainHtml(await readFile(file, 'utf8'), glossary, scripts)
      await writeFile(file, finished.html)
      await addToMeta(file, {
        headers: { 'Content-Security-Policy': plainPagePolicy(finished) },
      })
    }
    await addToMeta(fileOf(failureAddress, files), { status: 503 })
    await addToMeta(fileOf(leafletCodeAddress, files), { status: 404 })
    for (const refusal of refusals) {
      await addToMeta(fileOf(refusalAddress(refusal), files), { status: refusal.status })
    }

    const poured = [...toolAddresses, missingAddress]
    const tools = poured.map(async (address) => [address, await htmlOf(address)])
    await mkdir(dirname(toolPagesFile(distDir)), { recursive: true })
    await writeFile(
      toolPagesFile(distDir),
      JSON.stringify(Object.fromEntries(await Promise.all(tools))),
    )
  },
}

export default adapter

function fileOf(address: string, files: ReadonlyMap<string, string>): string {
  const file = files.get(address)
  if (!file) throw new Error(`${address} was not built`)
  return file
}

/** A page that needs client code of ours would lose it silently: the build fails instead. */
async function refuseClientModules(outputs: BuildOutputs, distDir: string): Promise<void> {
  const prerendered = outputs.prerenders.flatMap(({ route }) => route ?? [])
  const onRequest = outputs.appPages.map(({ pathname }) => pathname)
  const routes = new Set([...prerendered, ...onRequest])
  for (const route of routes) {
    const modules = await ownClientModules(distDir, route)
    if (modules.length > 0) throw new Error(`${route} has no runtime but needs ${modules}`)
  }
}

/** Client modules of a route that are not Next's own; none for a route that draws no page. */
async function ownClientModules(distDir: string, route: string): Promise<string[]> {
  const file = join(distDir, 'server/app', route, 'page_client-reference-manifest.js')
  const script = await readFile(file, 'utf8').catch(() => null)
  if (script === null) return []
  const assignment = script.slice(script.lastIndexOf('globalThis.__RSC_MANIFEST['))
  const source = assignment.slice(assignment.indexOf('{')).replace(/;\s*$/, '')
  const { clientModules } = manifestSchema.parse(JSON.parse(source))
  return Object.keys(clientModules).filter((name) => !name.includes('/next/dist/'))
}

/** `next start` sends the status and the headers named in the .meta file beside a prerendered page. */
async function addToMeta(
  htmlFile: string,
  { status, headers }: { status?: number; headers?: Record<string, string> },
): Promise<void> {
  const meta = await metaOf(htmlFile)
  const added = {
    ...meta,
    status: status ?? meta.status,
    headers: { ...meta.headers, ...headers },
  }
  await writeFile(metaFile(htmlFile), JSON.stringify(added))
}
