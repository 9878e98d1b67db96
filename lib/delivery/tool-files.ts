import { join } from 'node:path'

/** Folder of all that answers need, in the folder of a build. */
export const toolFolder = 'tools'

/** Finished pages into which answers are poured, by address; written by the adapter. */
export function toolPagesFile(buildFolder: string): string {
  return join(buildFolder, toolFolder, 'pages.json')
}

/** The list of the scripts they name (script-files.ts). */
export function toolScriptsFile(buildFolder: string): string {
  return join(buildFolder, toolFolder, 'scripts.json')
}

/** What answers in them: app/answer-worker.ts in one file, written by scripts/build.ts. */
export function toolWorkerFile(buildFolder: string): string {
  return join(buildFolder, toolFolder, 'worker.cjs')
}
