import { defineConfig } from 'vitest/config'

/** Only the tests of the rules, and those without pages: each broken rule has them all run again. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/unit/{kpr,iuran,input,calendar}/**/*.test.ts'] },
})
