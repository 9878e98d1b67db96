// noRestrictedImports
export const facts = import('@/lib/content/figures/facts')
