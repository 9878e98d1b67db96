import { expect, test } from 'vitest'
import { articleGraph, datasetGraph, siteGraph } from '@/app/structured-data'

test('a text says where it stands, who says it and when it was checked', () => {
  const graph = articleGraph({
    path: '/program/jkk',
    title: 'JKK',
    checkedOn: '2026-11-25',
    trail: [{ href: '/program', name: 'Enam program' }],
    program: 'Jaminan Kecelakaan Kerja',
  })
  expect(graph).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Enam program', item: 'https://bebascemas.example/program' },
          { position: 2, name: 'JKK' },
        ],
      },
      {
        '@type': 'Article',
        headline: 'JKK',
        dateModified: '2026-11-25',
        inLanguage: 'id',
        publisher: { '@type': 'Organization' },
        about: {
          '@type': 'GovernmentService',
          provider: { '@type': 'GovernmentOrganization', name: 'BPJS Ketenagakerjaan' },
        },
      },
    ],
  })
})

test('a text about no program claims no service', () => {
  const graph = articleGraph({ path: '/tanya/x', title: 'X', checkedOn: '2026-11-25', trail: [] })
  expect(JSON.stringify(graph)).not.toContain('Government')
})

test('the home page names the site and its publisher', () => {
  expect(siteGraph()).toMatchObject({
    '@graph': [
      { '@type': 'WebSite', name: 'Bebas Cemas', url: 'https://bebascemas.example/' },
      { '@type': 'Organization', name: 'Tim Bebas Cemas', url: 'https://bebascemas.example/' },
    ],
  })
})

test('the figures are a data set with files, conditions and a day', () => {
  const graph = datasetGraph({
    title: 'Data',
    description: 'd'.repeat(50),
    changedOn: '2026-11-24',
  })
  expect(graph).toMatchObject({
    '@graph': [
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'Dataset',
        license: 'https://bebascemas.example/data',
        dateModified: '2026-11-24',
        distribution: [
          {
            encodingFormat: 'application/json',
            contentUrl: 'https://bebascemas.example/data/fakta.json',
          },
          { encodingFormat: 'text/csv' },
          { encodingFormat: 'text/csv' },
        ],
      },
    ],
  })
})
