// noRestrictedImports
export { factOn } from '@/lib/content/figures/facts'
