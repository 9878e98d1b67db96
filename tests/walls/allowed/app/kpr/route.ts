import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { siteDay } from '@/lib/site-day'
import { load } from './load'

export const used = [comparisonOn, compareLoans, siteDay, load]
