import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { contributionFields } from '@/lib/iuran/contribution-fields'
import { type ReadContribution, readContribution } from '@/lib/iuran/contribution-query'
import type { Tool } from './tool'

/** What the tool is drawn from on a day, beside the query: plain data, also sent to the browser. */
export type ContributionGiven = { content: ContributionContent; siteUrl: string }

export const contributionTool: Tool<ContributionGiven, ReadContribution> = {
  path: '/iuran',
  script: 'iuran',
  fields: contributionFields,
  privateFields: ['penghasilan', 'upah'],
  // Who pays is another link: whatever else was typed stays.
  keptFields: contributionFields.filter((field) => field !== 'segmen'),
  onDay: (given, day) => {
    const { months } = given.content
    const current = day.slice(0, 'YYYY-MM'.length)
    const isLater = months.current < current && current <= months.last
    if (!isLater) return given
    return { ...given, content: { ...given.content, months: { ...months, current } } }
  },
  read: (query, { content }) => readContribution(query, content.months, content.defaults),
}
