import type { DerivedFact } from '../derived-fact'

export const jkkDerived: DerivedFact[] = []
