import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { pickQuery } from '@/lib/input/query'
import { comparisonTool } from '@/lib/tools/comparison-tool'
import { groupDigits } from './group-digits'

export const used = [createElement, hydrateRoot, pickQuery, comparisonTool, groupDigits]
