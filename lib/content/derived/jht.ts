import type { DerivedFact } from '../derived-fact'

export const jhtDerived: DerivedFact[] = []
