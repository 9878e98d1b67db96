import { join } from 'node:path'

/** Finished pages of the tools by address, in the folder of the build; written by the adapter. */
export function toolPagesFile(buildFolder: string): string {
  return join(buildFolder, 'tools/pages.json')
}

/** What answers in them: app/answer-worker.ts in one file, written by scripts/build.ts. */
export function toolWorkerFile(buildFolder: string): string {
  return join(buildFolder, 'tools/worker.cjs')
}
