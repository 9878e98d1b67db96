import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { prerenderedFiles } from '../delivery/prerendered.ts'
import { listFile } from './site-files.ts'

export const used = [writeFile, z, prerenderedFiles, listFile]
