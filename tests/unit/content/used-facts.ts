import { readFileSync } from 'node:fs'
import { derivedFacts, exampleFigures, recordedFacts } from '@/lib/content/figures/records'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { allTexts } from './all-texts'
import { filesBelow } from './files'

/** Ids that some page, tool or component names; inputs of computed figures do not count. */
export function factIdsOfSite(): string[] {
  const inText = allTexts.flatMap(({ Body }) => factIdsIn(Body))
  const code = ['app', 'lib/content', 'lib/kpr', 'lib/iuran']
    .flatMap((folder) => filesBelow(folder, '.ts', '.tsx'))
    .filter((file) => !file.includes('derived'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const offers = readFileSync('content/bank-offers.json', 'utf8')
  const known = [recordedFacts, derivedFacts, exampleFigures].flatMap((map) => [...map.keys()])
  const named = known.filter((id) => code.includes(`'${id}'`) || offers.includes(`"${id}"`))
  return [...new Set([...inText, ...named])]
}
