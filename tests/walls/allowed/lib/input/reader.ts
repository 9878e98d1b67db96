import { isDay } from '@/lib/calendar/day'
import { keysOf } from '@/lib/record'
import { MONTHS_A_YEAR } from '@/lib/units'
import { readWhole } from './whole'

const written = new Intl.NumberFormat('id-ID')

export const used = [isDay, keysOf, MONTHS_A_YEAR, readWhole, written]
