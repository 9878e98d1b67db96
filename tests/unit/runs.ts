import { vi } from 'vitest'

/**
 * How many random cases each property is tried on. Fewer only while rules are broken on purpose
 * (stryker.config.mjs), where every test is run again for every broken rule.
 */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 10_000)

// A busy machine may need longer for them than the five seconds that a test is given.
vi.setConfig({ testTimeout: 60_000 })
