import { createServer } from 'node:http'
import { toolAddresses } from '../addresses.ts'
import { openAnswerDesk } from '../delivery/answer-desk.ts'
import { listFile } from '../finished/site-files.ts'
import { sendPage } from './page.ts'

export const used = [createServer, toolAddresses, openAnswerDesk, listFile, sendPage]
