import { createElement, type FunctionComponent, type ReactElement, type ReactNode } from 'react'
import { ToolRoot } from '@/components/form/tool-root'
import type { Query } from '@/lib/input/query'
import type { HasErrors, Tool, ToolProps } from '@/lib/tools/tool'

/** Text around a tool: the same for every query of a day. */
export type ArticleProps<Given> = { given: Given; day: string; children: ReactNode }

type Parts<Given, Read extends HasErrors> = {
  tool: Tool<Given, Read>
  View: FunctionComponent<ToolProps<Given, Read>>
  Article: FunctionComponent<ArticleProps<Given>>
  givenOn: (day: string) => Given
  /** What the title of the page starts with when something cannot be read. */
  errorTitle: string
}

/** A tool as the server draws it: at build time as a page, later answer by answer. */
export type ToolPage = Pick<Tool<never>, 'path' | 'script' | 'fields'> & {
  errorTitle: string
  /** The page of a day, without a query. */
  article: (day: string) => ReactElement
  /** What stands in it for a query (only `fields`, as typed), and whether all of it could be read. */
  answer: (query: Query, day: string) => { tree: ReactElement; hasErrors: boolean }
}

export function toolPage<Given extends object, Read extends HasErrors>(
  parts: Parts<Given, Read>,
): ToolPage {
  const { tool, View, Article, errorTitle } = parts
  const givenOn = lastOf(parts.givenOn)
  const drawn = (query: Query, given: Given) => {
    const read = tool.read(query, given)
    return { tree: createElement(View, { ...given, query, read }), read }
  }
  return {
    path: tool.path,
    script: tool.script,
    fields: tool.fields,
    errorTitle,
    article(day) {
      const given = givenOn(day)
      return (
        <Article day={day} given={given}>
          <ToolRoot given={given} script={tool.script}>
            {drawn({}, given).tree}
          </ToolRoot>
        </Article>
      )
    },
    answer(query, day) {
      const { tree, read } = drawn(query, givenOn(day))
      return { tree, hasErrors: read.errors.length > 0 }
    },
  }
}

/** Remembers the last result: one day is asked for all day long. */
function lastOf<Result>(make: (day: string) => Result): (day: string) => Result {
  let last: { day: string; result: Result } | null = null
  return (day) => {
    if (last?.day !== day) last = { day, result: make(day) }
    return last.result
  }
}
