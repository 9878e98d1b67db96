import { BPS_IN_ONE } from './units'

export const used = BPS_IN_ONE
