import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digest, once, root, run, say } from './tasks.mjs'

/** Builds the site, unless nothing it is made of has changed since. */
export function buildSite(): void {
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('SITE_'))
  const inputs = `${digest(siteFiles())} ${today()} ${JSON.stringify(settings.sort())}`
  once({ name: 'built', inputs, result: '.next/BUILD_ID' }, () => {
    say('Building the site (about half a minute)')
    run('node', ['scripts/build.ts'])
  })
}

/** A page shows the day it was built for: a new day is a new site. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date())
}

function siteFiles(): string[] {
  const folders = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts']
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => statSync(file).isFile() && !isBuilt(file))
  const atTop = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|mjs|tsx?)$/.test(entry.name))
    .filter((entry) => entry.name !== 'next-env.d.ts')
    .map((entry) => join(root, entry.name))
  return [...inFolders, ...atTop].sort()
}

/** What the build itself puts into public/. */
function isBuilt(file: string): boolean {
  return file.endsWith('tambahan.js') || file.startsWith(join(root, 'public/alat'))
}
