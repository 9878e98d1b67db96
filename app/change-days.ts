import { changeDays } from '@/lib/content/figures/change-days'

// For the build, which has no content of its own: prints the days of change between two days.
const [from = '', until = ''] = process.argv.slice(2)
console.log(JSON.stringify(changeDays(from, until)))
