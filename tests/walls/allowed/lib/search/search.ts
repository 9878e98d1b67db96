import MiniSearch from 'minisearch'
import { z } from 'zod'
import { fold } from './fold.ts'

export const used = [MiniSearch, z, fold]
