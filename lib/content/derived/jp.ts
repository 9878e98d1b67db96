import type { DerivedFact } from '../derived-fact'

export const jpDerived: DerivedFact[] = []
