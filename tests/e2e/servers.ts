const port = Number(process.env.TEST_PORT || 3210)

/** The site as it stands today. */
export const siteUrl = `http://localhost:${port}`

/** The same build with its tools set to one day, so that a result never changes under a test. */
export const fixedDay = '2026-11-22'
export const fixedDayUrl = `http://localhost:${port + 1}`
