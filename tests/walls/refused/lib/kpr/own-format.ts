// noRestrictedGlobals
export const format = new Intl.NumberFormat('id-ID').format
