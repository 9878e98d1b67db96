import { zipSync } from 'fflate'
import { cellAt } from '@/lib/workbook/sheet'
import { element } from './xml'

export const used = [zipSync, cellAt, element]
