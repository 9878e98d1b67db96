import { yearOf } from '@/lib/calendar/day'
import { readRupiah } from '@/lib/input/rupiah'
import { rupiahShare } from '@/lib/iuran/rupiah-share'
import { MONTHS_A_YEAR } from '@/lib/units'
import type { Step } from './step'

export const used = [yearOf, readRupiah, rupiahShare, MONTHS_A_YEAR]
export type Used = Step
