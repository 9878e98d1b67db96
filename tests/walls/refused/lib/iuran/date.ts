// noRestrictedGlobals
export const year = (day: string) => new Date(day).getUTCFullYear()
