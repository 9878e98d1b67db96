import { z } from 'zod'
import record from '@/content/changes.json'
import { addDays } from '@/lib/calendar/day'
import { type DatedFact, factIfAny, factOn } from '@/lib/content/figures/facts'
import { figuresOn } from '@/lib/content/figures/figures-on'
import { sources } from '@/lib/content/figures/records'

/** A figure inside a text: {fakta:ID@DAY} is the figure ID as it stood on DAY. */
const token = /\{fakta:([a-z0-9.-]+)@(\d{4}-\d{2}-\d{2})\}/g

const textSchema = z
  .string()
  .min(1)
  .refine((text) => !/[\d{}]/.test(text.replace(token, '')), {
    error: 'a figure stands only as {fakta:ID@DAY}',
  })

const changeSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** First day of the new rule. */
    day: z.iso.date(),
    /** Day this entry was written or last corrected. */
    addedOn: z.iso.date(),
    title: textSchema,
    before: textSchema,
    after: textSchema,
    who: textSchema,
    /** The figures that changed: their law, article and sources are shown. */
    factIds: z.array(z.string()).min(1),
    /** Page of the site that tells more. */
    href: z.string().regex(/^\/[a-z/-]*$/),
  })
  .refine(({ day, before }) => tokenDays(before).every((at) => at < day), {
    error: 'a figure of "before" is from before the day of the change',
  })
  .refine(({ day, after }) => tokenDays(after).every((at) => at >= day), {
    error: 'a figure of "after" is from the day of the change or later',
  })

export const changeRecordSchema = z.strictObject({
  /** Words of the feed, which no page draws. */
  words: z.strictObject({
    title: textSchema,
    subtitle: textSchema,
    from: textSchema,
    before: textSchema,
    after: textSchema,
    who: textSchema,
    law: textSchema,
  }),
  changes: z.array(changeSchema),
})

type ChangeRecord = z.infer<typeof changeSchema>

/** What changed in the rules on `day`, with its figures as a reader sees them. */
export type Change = ChangeRecord & {
  /** Laws and articles, as far as known. */
  pointers: string[]
  sources: { id: string; name: string; url: string }[]
}

export type Changes = {
  /** In force on the day asked for, the latest first. */
  past: Change[]
  /** Not yet in force, the next one first. */
  coming: Change[]
}

const parsed = changeRecordSchema.parse(record)

/** Words of the feed: its title and the labels inside an entry. */
export const changeWords: z.infer<typeof changeRecordSchema>['words'] = parsed.words

const changes: readonly Change[] = parsed.changes
  .map(resolved)
  .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))

/** Changes that hold on `day` (ISO) and those that are still to come. */
export function changesOn(day: string): Changes {
  return {
    past: changes.filter((change) => change.day <= day).reverse(),
    coming: changes.filter((change) => change.day > day),
  }
}

/** Days (ISO) on which a rule comes into force. */
export function changeDaysOfRules(): string[] {
  return changes.map(({ day }) => day)
}

/**
 * `text` with each {fakta:ID@DAY} replaced by the figure as a reader sees it.
 * @throws when there is no such figure, or none for that day.
 */
export function withFigures(text: string): string {
  return text.replace(token, (_, id: string, day: string) => {
    return figuresOn(day).text(id)
  })
}

function resolved(change: ChangeRecord): Change {
  const facts = change.factIds.map((id) => factAround(id, change.day))
  const sourceIds = new Set(facts.flatMap((fact) => fact.sourceIds))
  return {
    ...change,
    before: withFigures(change.before),
    after: withFigures(change.after),
    pointers: [...new Set(facts.flatMap((fact) => fact.pointers))],
    sources: [...sources.values()]
      .filter(({ id }) => sourceIds.has(id))
      .map(({ id, name, url }) => ({ id, name, url })),
  }
}

/** The figure from `day` on; where nothing follows yet, the one that ends the day before. */
function factAround(id: string, day: string): DatedFact {
  return factIfAny(id, day) ?? factOn(id, addDays(day, -1))
}

function tokenDays(text: string): string[] {
  return [...text.matchAll(token)].map((match) => match[2] ?? '')
}
