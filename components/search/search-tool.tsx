import { useTranslations } from 'next-intl'
import { type ReadSearch, type SearchGiven, searchTool } from '@/lib/tools/search-tool'
import type { ToolProps } from '@/lib/tools/tool'
import { NothingFound, WordLinks } from './nothing-found'
import { ResultList } from './result-list'
import { SearchForm } from './search-form'

/** The field, and what was found. */
export function SearchTool({ query, read, ...given }: ToolProps<SearchGiven, ReadSearch>) {
  const t = useTranslations('search')
  const { asked, answer } = read ?? searchTool.read(query, given)
  const examples = [t('examples.price'), t('examples.claim'), t('examples.snake')]
  return (
    <>
      <SearchForm asked={asked} />
      {answer === null && (
        <>
          <p>{t('try')}</p>
          <WordLinks words={examples} />
        </>
      )}
      {answer && answer.results.length > 0 && (
        <>
          <p role="status">{t('found', { asked, count: answer.results.length })}</p>
          <ResultList results={answer.results} />
        </>
      )}
      {answer?.results.length === 0 && <NothingFound {...given} nearest={answer.nearest} />}
    </>
  )
}
