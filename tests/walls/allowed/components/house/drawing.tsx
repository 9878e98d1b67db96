import { useTranslations } from 'next-intl'
import { Children } from 'react'
import { HowMade } from '@/components/figure/how-made'
import { addresses } from '@/lib/addresses'
import type { DatedFact } from '@/lib/content/figures/facts'
import { formatDay } from '@/lib/format/day'
import { searchFrom } from '@/lib/input/query'
import { findAvailable } from '@/lib/kpr/comparison/compared-loan'
import { comparisonTool } from '@/lib/tools/comparison-tool'
import { HouseWay } from './house-way'

export const used = [
  useTranslations,
  Children,
  HowMade,
  addresses,
  formatDay,
  searchFrom,
  findAvailable,
  comparisonTool,
  HouseWay,
]
export type Used = DatedFact
