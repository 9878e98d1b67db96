import { SearchTool } from '@/components/search/search-tool'
import { telepon } from '@/content/channels.json'
import { drawSaved } from '@/lib/browser/tool/draw-saved'
import { dayInJakarta } from '@/lib/calendar/day'
import { searchTool } from '@/lib/tools/search-tool'
import { frame, search as words } from '@/messages'

type Instant = typeof import('./instant')

/** Address of the script that finds pages on the phone, set by scripts/bundles.ts. */
declare const SEARCH_SCRIPT: string

import(SEARCH_SCRIPT)
  .then(({ search, programs }: Instant) => {
    const given = { search, programs, callCentre: telepon, day: dayInJakarta(new Date()) }
    drawSaved(searchTool, given, { View: SearchTool, words: { search: words, frame } })
  })
  // Saved by an older build without it: the page stays as it is.
  .catch(() => {})
