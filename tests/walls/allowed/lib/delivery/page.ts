import { readFile } from 'node:fs/promises'
import { parse } from 'parse5'
import { toolAddresses } from '../addresses.ts'
import { slotIdOf } from './tool-slot'

export const used = [readFile, parse, toolAddresses, slotIdOf]
