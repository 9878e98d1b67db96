import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolFolder } from '../../lib/delivery/tool-files.ts'
import type { Collected } from '../../lib/finished/collect.ts'
import { frontFile, listFile, nginxErrorsFile } from '../../lib/finished/site-files.ts'
import { listed, writeFiles } from '../../lib/finished/write-files.ts'
import { siteList } from '../../scripts/site.ts'

/** The name of every script as another build might have it: eight other figures. */
const renamed = (text: string) => text.replace(/\.[0-9a-f]{8}\.js/g, '.0000new0.js')

/** A site like a finished one, but with scripts of other names, as the next build has them. */
export async function anotherBuild(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'another-build-'))
  const list = siteList(site)
  const files: Collected[] = list.files.map(({ address, file, status, headers, isImmutable }) => {
    const content = readFileSync(join(site, file))
    const isText = file.endsWith('.html')
    return {
      address: renamed(address),
      file: renamed(file),
      status,
      headers,
      isImmutable,
      content: isText ? Buffer.from(renamed(content.toString())) : content,
    }
  })
  await writeFiles(folder, files)
  writeFileSync(
    listFile(folder),
    JSON.stringify({ ...list, build: 'another', files: files.map(listed) }),
  )
  for (const file of [frontFile, nginxErrorsFile]) cpSync(file(site), file(folder))
  cpSync(join(site, toolFolder), join(folder, toolFolder), { recursive: true })
  return folder
}
