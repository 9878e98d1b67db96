// noRestrictedImports
import { notFound } from 'next/navigation'

export const used = notFound
