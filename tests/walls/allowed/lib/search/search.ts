import { z } from 'zod'
import { fold } from './fold.ts'

export const used = [z, fold]
