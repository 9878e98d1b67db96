import { cardsOf, type Section, sectionsOf } from './sections'
import { servicePages } from './service-pages'

const { Body } = servicePages.klaim
const [accident, death] = cardsOf(Body)
const savings = sectionsOf(Body).find(({ title }) => title.includes('JHT'))

/** Addresses of the parts of the page on claims that other pages lead to: two cards, and the savings. */
export const claimAddresses = {
  accident: addressOf(accident),
  death: addressOf(death),
  savings: addressOf(savings),
}

function addressOf(section: Section | undefined): string {
  if (!section) throw new Error('page/klaim.mdx has lost a card or its section on JHT')
  return `/klaim#${section.id}`
}
