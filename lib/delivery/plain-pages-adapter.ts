import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { z } from 'zod'
import { toPlainHtml } from './plain-html.ts'
import { plainPagePolicy } from './security-policy.ts'

type BuildOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

const glossarySchema = z.record(z.string(), z.string())
const metaSchema = z.looseObject({ headers: z.record(z.string(), z.string()).default({}) })
const manifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) })

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
    for (const file of await prerenderedFiles(distDir)) {
      const finished = toPlainHtml(await readFile(file, 'utf8'), glossary)
      await writeFile(file, finished.html)
      await setHeader(file, 'Content-Security-Policy', plainPagePolicy(finished))
    }
  },
}

export default adapter

/** Every finished page `next start` answers with; the not-found page is in no list of outputs. */
async function prerenderedFiles(distDir: string): Promise<string[]> {
  const folder = join(distDir, 'server/route-cache')
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file))
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

/** Next wants the page of last resort as a client module, and names it in every route. */
const lastResort = /\/app\/global-error\.tsx$/

/** Client modules of a route that are not Next's own; none for a route that draws no page. */
async function ownClientModules(distDir: string, route: string): Promise<string[]> {
  const file = join(distDir, 'server/app', route, 'page_client-reference-manifest.js')
  const script = await readFile(file, 'utf8').catch(() => null)
  if (script === null) return []
  const assignment = script.slice(script.lastIndexOf('globalThis.__RSC_MANIFEST['))
  const source = assignment.slice(assignment.indexOf('{')).replace(/;\s*$/, '')
  const { clientModules } = manifestSchema.parse(JSON.parse(source))
  return Object.keys(clientModules).filter(
    (name) => !name.includes('/next/dist/') && !lastResort.test(name),
  )
}

/** `next start` sends the headers named in the .meta file beside a prerendered page. */
async function setHeader(htmlFile: string, name: string, value: string): Promise<void> {
  const file = htmlFile.replace(/\.html$/, '.meta')
  const meta = metaSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  await writeFile(file, JSON.stringify({ ...meta, headers: { ...meta.headers, [name]: value } }))
}
