// Mutation testing of the rules: `npm run mutation`. See docs/mutation.md.
// Every test runs again for every broken rule: a few random cases each are enough.
process.env.PROPERTY_RUNS = '25'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['lib/{kpr,iuran,input,calendar}/**/*.ts'],
  testRunner: 'vitest',
  // Not `testFiles`: with it a rule that stands at the top of a module is never broken (stryker-js issue 6144).
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
  concurrency: 2,
  // TypeScript 7 has no API for Stryker to rewrite tsconfig.json with; nothing here needs it rewritten.
  tsconfigFile: 'none',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.next', '.cache', 'test-results', 'public'],
}
