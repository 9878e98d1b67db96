import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The list of what is finished, in the folder of a build or of a day. */
export function listFile(folder: string): string {
  return join(folder, 'list.json')
}

/** What serves a build: lib/front/main.ts in one file. */
export function frontFile(siteFolder: string): string {
  return join(siteFolder, 'server.cjs')
}

/** Error pages for an nginx in front: deploy/nginx. */
export function nginxErrorsFile(siteFolder: string): string {
  return join(siteFolder, 'nginx-errors.conf')
}

/** What differs from the build on another day (ISO). */
export function dayFolder(siteFolder: string, day: string): string {
  return join(siteFolder, 'days', day)
}

/** Days (ISO) that are finished besides that of the build. */
export function finishedDays(siteFolder: string): string[] {
  return daysIn(join(siteFolder, 'days'))
}

/** What `npm run media` has made of the pages of a day (ISO), and the page that lists it. */
export function mediaFolder(siteFolder: string, day: string): string {
  return join(siteFolder, 'media', day)
}

/** Days (ISO) of which there is something. */
export function mediaDays(siteFolder: string): string[] {
  return daysIn(join(siteFolder, 'media'))
}

/** One that is being made has another name. */
function daysIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
}

/** What the pictures of links are made of, as the build has drawn it: served nowhere. */
export function previewsPageFile(folder: string): string {
  return join(folder, 'previews.html')
}

/** A page that lists files before it says what is there, so that it can be told anew (lib/offline/list-files.ts). */
export function listingPageFile(folder: string, address: string): string {
  return join(folder, 'listings', `${basename(address)}.html`)
}
