// noRestrictedGlobals
export const day = process.env.SITE_DATE
