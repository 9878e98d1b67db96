import { expect, test } from 'vitest'
import { resultsPage } from '@/bench/results'

test('what was measured stands with its machine, day and commit; what was not, as a stroke', () => {
  const page = resultsPage({
    servers: ['next start', 'npm start'],
    connections: 50,
    seconds: 4,
    rows: [
      {
        what: '/iuran?…',
        by: {
          'next start': null,
          'npm start': { perSecond: 412.4, p50Ms: 9.96, p99Ms: 31.2, failed: 0 },
        },
      },
      {
        what: '/',
        by: {
          'next start': { perSecond: 300, p50Ms: 1, p99Ms: 2, failed: 3 },
          'npm start': { perSecond: 3000, p50Ms: 1, p99Ms: 2, failed: 0 },
        },
      },
    ],
    visits: [
      {
        path: '/',
        ours: { requests: 2, bytes: 9000, firstPaintMs: 900, blockingMs: 0 },
        frameworks: { requests: 12, bytes: 190_000, firstPaintMs: 2100, blockingMs: 800 },
      },
    ],
    goals: [{ what: 'Pages', wanted: '≥ 8 ×', measured: '7.9 ×', isReached: false }],
    remarks: ['A remark.'],
  })
  expect(page).toMatch(/- Day: \d{4}-\d{2}-\d{2}\n- Commit: [0-9a-f]{7}/)
  expect(page).toContain('| /iuran?… | – | 412 · 10.0 · 31 |')
  expect(page).toContain('| / | 300 · 1.0 · 2.0 · 3 failed | 3000 · 1.0 · 2.0 |')
  expect(page).toContain('| Pages | ≥ 8 × | 7.9 × | missed |')
  expect(page).toContain('| / | 2 · 12 | 9000 · 190000 | 900 · 2100 | 0 · 800 |')
  expect(page.endsWith('A remark.\n')).toBe(true)
})
