// noRestrictedImports
import { monthlyRate } from '@/lib/kpr/loan/annuity'

export const used = monthlyRate
