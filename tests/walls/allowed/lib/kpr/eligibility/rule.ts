import { yearOf } from '@/lib/calendar/day'
import { readRupiah } from '@/lib/input/rupiah'
import { balanceIdr } from '@/lib/kpr/loan/annuity'
import { recordOf } from '@/lib/record'
import { step } from '@/lib/step'
import { MONTHS_A_YEAR } from '@/lib/units'
import { worstStatus } from './condition'

export const used = [
  yearOf,
  readRupiah,
  balanceIdr,
  recordOf,
  step,
  MONTHS_A_YEAR,
  worstStatus,
  Math.round(Number('1')),
]
