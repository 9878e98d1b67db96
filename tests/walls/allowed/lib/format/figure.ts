import { addDays } from '@/lib/calendar/day'
import type { StepValues } from '@/lib/step'
import { BPS_IN_ONE } from '@/lib/units'
import { formatDay } from './day'

export const used = [addDays, BPS_IN_ONE, formatDay]
export type Used = StepValues
