import type { ToolAddress } from '@/lib/addresses'
import type { Query } from '@/lib/input/query'

/** What a form says when it is read: what cannot be used, and more that is each tool's own. */
export type HasErrors = { errors: readonly { field: string }[] }

/** A form and its answer: what page, server, browser and tests have to know of it. */
export type Tool<Given, Read extends HasErrors = HasErrors> = {
  path: ToolAddress
  /** Its script in public/alat, which answers on the phone; none where there is nothing to type. */
  script: string | null
  /** Every field of the form by its name in the address, in order. */
  fields: readonly string[]
  /** Fields that concern nobody else: in no link that is handed on. */
  privateFields: readonly string[]
  /** Fields that no link of the tool itself holds: they stay as typed. */
  keptFields: readonly string[]
  /**
   * The same on a later day (ISO), for a page that was saved before it: only what follows from the day
   * by itself. Nothing where nothing does.
   */
  onDay?: (given: Given, day: string) => Given
  /** What a query says: called once for whatever is drawn. */
  read: (query: Query, given: Given) => Read
}

/** What draws a tool: from these alone, the same on the server and in the browser. */
export type ToolProps<Given, Read extends HasErrors = HasErrors> = Given & {
  query: Query
  /** What the query says, where it has been read already. */
  read?: Read
  /** Right after an answer in the browser: a mistake is then read out. */
  wasSent?: boolean
}
