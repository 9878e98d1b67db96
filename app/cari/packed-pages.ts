import { pack } from '@/lib/search/packed'
import { sitePages } from './site-pages'

/** What a phone gets of the pages: scripts/bundles.ts puts in its place what this gives. */
export const packedPages = pack(sitePages)
