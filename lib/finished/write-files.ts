import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { Collected } from './collect.ts'
import type { FinishedFile } from './site-list.ts'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Pictures are compressed in themselves, and so are workbooks, what is to be printed, or saved on a phone. */
const isCompressible = ({ headers }: Collected) =>
  !/^(image\/(png|jpeg|x-icon)|application\/(pdf|octet-stream|vnd\.openxmlformats))/.test(
    headers['Content-Type'] ?? '',
  )

/** What a list says of a file. */
export function listed(collected: Collected): FinishedFile {
  const { content, ...about } = collected
  return {
    ...about,
    isCompressed: isCompressible(collected),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

/** Writes files below a folder, each that gains by it as Brotli and gzip too; zlib's threads share the work. */
export async function writeFiles(folder: string, files: readonly Collected[]): Promise<void> {
  await Promise.all(
    files.map(async (collected) => {
      const { file, content } = collected
      const path = join(folder, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      if (!isCompressible(collected)) return
      const params = {
        [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
        [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
      }
      await writeFile(`${path}.br`, await toBrotli(content, { params }))
      await writeFile(`${path}.gz`, await toGzip(content, { level: zlib.Z_BEST_COMPRESSION }))
    }),
  )
}
