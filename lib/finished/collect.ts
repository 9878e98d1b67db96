import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { metaOf, prerenderedFiles } from '../delivery/prerendered.ts'
import { scriptFolder } from '../delivery/script-files.ts'

/** One answer before it is written: what the list says of it, and its content. */
export type Collected = {
  address: string
  file: string
  status: number
  headers: Record<string, string>
  isImmutable: boolean
  content: Buffer
}

/** Headers that a route gives to what it answers. */
const ofRoutes = [
  'Content-Type',
  'Content-Security-Policy',
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
  'X-Frame-Options',
]

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Everything that a build of Next has finished, and the files of `public`. */
export async function collectFinished(
  buildFolder: string,
  publicFolder: string,
): Promise<Collected[]> {
  return [...(await collectBuilt(buildFolder)), ...(await filesIn(publicFolder))]
}

/** Everything that a build of Next has finished. */
export async function collectBuilt(buildFolder: string): Promise<Collected[]> {
  return [...(await pagesIn(buildFolder)), ...(await bodiesIn(buildFolder))]
}

async function pagesIn(buildFolder: string): Promise<Collected[]> {
  const files = await prerenderedFiles(buildFolder, '.html')
  // Next's own page of last resort: ours is that of failures.
  const ours = [...files].filter(([address]) => address !== '/_global-error')
  return Promise.all(
    ours.map(async ([address, path]) => {
      const { status, headers } = await metaOf(path)
      const policy = headers['Content-Security-Policy']
      const content = await readFile(path)
      if (!policy || content.includes('/_next/')) throw new Error(`${address} is not finished`)
      return {
        address,
        file: `site${address === '/' ? '/index' : address}.html`,
        status: status ?? 200,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
        },
        isImmutable: false,
        content,
      }
    }),
  )
}

/** Feeds, data, and the files that programs look for. */
async function bodiesIn(buildFolder: string): Promise<Collected[]> {
  const files = await prerenderedFiles(buildFolder, '.body')
  return Promise.all(
    [...files].map(async ([address, path]) => {
      const { status, headers } = await metaOf(path)
      const own = ofRoutes.flatMap((name) => {
        const value = headers[name.toLowerCase()]
        return value === undefined ? [] : [[name, value] as const]
      })
      if (!headers['content-type']) throw new Error(`${address} has no type`)
      return {
        address,
        file: `site${address}`,
        status: status ?? 200,
        headers: Object.fromEntries(own),
        isImmutable: false,
        content: await readFile(path),
      }
    }),
  )
}

async function filesIn(folder: string): Promise<Collected[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const address = path.slice(folder.length).replaceAll('\\', '/')
      const type = types[extname(name)]
      if (!type) throw new Error(`${address}: no type is known for ${extname(name)}`)
      return {
        address,
        file: `site${address}`,
        status: 200,
        headers: { 'Content-Type': type },
        isImmutable: address.startsWith(`/${scriptFolder}/`),
        content: await readFile(path),
      }
    }),
  )
}
