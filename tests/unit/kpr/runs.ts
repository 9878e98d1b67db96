/**
 * How many random cases each property is tried on. Fewer only while rules are broken on purpose
 * (stryker.config.mjs), where every test is run again for every broken rule.
 */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 10_000)
