import { MONTHS_A_YEAR } from '@/lib/units'

export const dayAt = (now: Date) => now.toISOString().slice(0, 10)
export const used = MONTHS_A_YEAR
