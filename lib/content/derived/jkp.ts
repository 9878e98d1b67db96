import type { DerivedFact } from '../derived-fact'

export const jkpDerived: DerivedFact[] = []
