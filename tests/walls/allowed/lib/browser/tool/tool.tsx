import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { pickQuery } from '@/lib/input/query'
import { tools } from '@/lib/tools'
import { groupDigits } from './group-digits'

export const used = [createElement, hydrateRoot, pickQuery, tools, groupDigits]
