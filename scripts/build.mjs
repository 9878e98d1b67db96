// Builds the site: first the small script of extras, then the pages.
import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'

await build({
  entryPoints: ['lib/extras/main.ts'],
  outfile: 'public/tambahan.js',
  bundle: true,
  minify: true,
  target: ['chrome87', 'safari14'],
  logLevel: 'warning',
})
execFileSync('next', ['build'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
