import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toPlainHtml } from './plain-html.mjs'
import { plainPagePolicy } from './security-policy.mjs'

/**
 * After the build, takes the framework's runtime out of every prerendered page and gives the page
 * its own Content-Security-Policy. See docs/plain-pages.md.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'plain-pages',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    await refuseClientModules(outputs, distDir)
    const glossary = JSON.parse(
      await readFile(join(projectDir, 'content/abbreviations.json'), 'utf8'),
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
async function prerenderedFiles(distDir) {
  const folder = join(distDir, 'server/route-cache')
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file))
}

/** A page that needs client code of ours would lose it silently: the build fails instead. */
async function refuseClientModules(outputs, distDir) {
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
async function ownClientModules(distDir, route) {
  const file = join(distDir, 'server/app', route, 'page_client-reference-manifest.js')
  const script = await readFile(file, 'utf8').catch(() => null)
  if (script === null) return []
  const assignment = script.slice(script.lastIndexOf('globalThis.__RSC_MANIFEST['))
  const manifest = JSON.parse(assignment.slice(assignment.indexOf('{')).replace(/;\s*$/, ''))
  return Object.keys(manifest.clientModules).filter(
    (name) => !name.includes('/next/dist/') && !lastResort.test(name),
  )
}

/** `next start` sends the headers named in the .meta file beside a prerendered page. */
async function setHeader(htmlFile, name, value) {
  const file = htmlFile.replace(/\.html$/, '.meta')
  const meta = JSON.parse(await readFile(file, 'utf8'))
  meta.headers = { ...meta.headers, [name]: value }
  await writeFile(file, JSON.stringify(meta))
}
