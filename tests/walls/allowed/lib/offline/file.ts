import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { addresses } from '../addresses.ts'
import { listAddress } from '../browser/offline/format.ts'
import { elementsIn } from '../delivery/html-tree.ts'
import type { Collected } from '../finished/collect.ts'

export const used = (file: Collected) => [
  createHash,
  parse,
  addresses,
  listAddress,
  elementsIn,
  file,
]
