import { NearestPages } from '@/components/search/nearest-pages'
import { missingAddress } from '@/lib/addresses'
import { queriesOfAddress } from '@/lib/search/words'
import { siteSearch } from './cari/site-search'
import NotFound from './not-found'

const MOST = 3

/** The page for what is not there, as one into which answers are poured. */
export const missing = {
  path: missingAddress,
  script: null,
  errorTitle: '',
  article: () => <NotFound />,
  /** The pages nearest to an address; null where none is. Nothing of the address is in what is drawn. */
  answer(address: string) {
    const found = queriesOfAddress(address).map((query) => siteSearch.find(query))
    const pages = found.find((each) => each.length > 0) ?? []
    return pages.length === 0 ? null : (
      <NearestPages pages={pages.slice(0, MOST).map(({ page }) => page)} />
    )
  },
}
