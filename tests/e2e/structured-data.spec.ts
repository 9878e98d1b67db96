import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { addresses } from '../../lib/addresses.ts'
import { named, plainPages, questionPages } from './addresses'
import { served } from './served'

const address = z.url({ protocol: /^https$/ })
const text = z.string().min(1)
const day = z.iso.date()
const publisher = z.strictObject({
  '@type': z.literal('Organization'),
  name: text,
  url: address,
})

/** What search engines ask for, as far as we give it (docs/found.md). */
const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int(),
        name: text,
        item: address.optional(),
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, i) => position === i + 1))
    .refine((items) => items.slice(0, -1).every(({ item }) => item !== undefined)),
})
const article = z.strictObject({
  '@type': z.literal('Article'),
  headline: text.max(110),
  url: address,
  dateModified: day,
  inLanguage: z.literal('id'),
  publisher,
  about: z
    .strictObject({
      '@type': z.literal('GovernmentService'),
      name: text,
      provider: z.strictObject({
        '@type': z.literal('GovernmentOrganization'),
        name: z.literal('BPJS Ketenagakerjaan'),
        url: address,
      }),
    })
    .optional(),
})
const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  name: text,
  description: z.string().min(50).max(5000),
  url: address,
  license: address,
  isAccessibleForFree: z.literal(true),
  inLanguage: z.literal('id'),
  dateModified: day,
  creator: publisher,
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: text,
        contentUrl: address,
      }),
    )
    .min(1),
})
const webSite = z.strictObject({
  '@type': z.literal('WebSite'),
  name: text,
  url: address,
  inLanguage: z.literal('id'),
  publisher,
})

const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.discriminatedUnion('@type', [breadcrumbs, article, dataset, webSite, publisher]),
  ),
})

const services = [addresses.join, addresses.claim, addresses.scams]
const texts = [...named('program'), ...named('untuk'), ...services, ...questionPages]
const expected: Record<string, string[]> = {
  [addresses.home]: ['WebSite', 'Organization'],
  [addresses.data]: ['BreadcrumbList', 'Dataset'],
}

test('what machines read of a page is what they ask for, and true of it', async () => {
  const found = new Map<string, string[]>()
  for (const path of [...plainPages, ...questionPages]) {
    const { html } = await served(path)
    const [data, ...others] = [...html.matchAll(/<script[^>]*ld\+json[^>]*>([^<]*)<\/script>/g)]
    expect(others, path).toEqual([])
    if (!data) continue
    const { '@graph': things } = graph.parse(JSON.parse(data[1] ?? ''))
    found.set(
      path,
      things.map((thing) => thing['@type']),
    )
    for (const thing of things) {
      if (thing['@type'] !== 'Article') continue
      // Says itself what it is said to be.
      expect(html.replace(/<[^>]+>/g, ''), path).toContain(thing.headline)
      expect(html, path).toContain(`<time datetime="${thing.dateModified}">`)
      expect(thing.about !== undefined, path).toBe(path.startsWith('/program/'))
    }
  }
  for (const path of texts) expect(found.get(path), path).toEqual(['BreadcrumbList', 'Article'])
  for (const [path, types] of Object.entries(expected)) expect(found.get(path)).toEqual(types)
})
