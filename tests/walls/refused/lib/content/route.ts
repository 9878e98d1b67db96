// noRestrictedImports
import { sitemap } from '@/app/sitemap'

export const used = sitemap
