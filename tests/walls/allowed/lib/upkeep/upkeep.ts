import { z } from 'zod'
import record from '@/content/announcements.json'
import { daysBetween } from '../calendar/day.ts'
import { announcements } from './announcements'

export const used = [z, record, daysBetween, announcements]
