// noRestrictedImports
import { site } from './site'

export const used = site
