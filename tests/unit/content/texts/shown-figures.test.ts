import { describe, expect, test } from 'vitest'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { factIdsIn, figuresShown, textNames } from '@/lib/content/texts/shown-figures'
import { useMDXComponents as namesOfTexts } from '@/mdx-components'
import Example from './example.mdx'

test('a text brings every figure it shows, in whatever order and lines its names are typed', () => {
  expect(factIdsIn(Example)).toEqual([
    'jkm.total',
    'jkm.awal',
    'jkm.berkala',
    'jp.rumus',
    'jkm.syarat-bulan',
    'iuran.transportasi.jkk-jkm',
    'iuran.transportasi.jkk-jkm-sehari',
    'bpu.golongan',
    'bpu.jkk.persen',
    'bpu.jkm',
    'bpu.diskon.umum',
  ])
})

test('every name that is drawn says which figures it shows', () => {
  // A table is typed as Markdown, not by a name.
  expect([...textNames, 'table'].sort()).toEqual(Object.keys(namesOfTexts()).sort())
})

describe('a name brings', () => {
  test.each([
    { name: 'Fakta', props: { lengkap: true, id: 'jkm.total' }, ids: ['jkm.total'] },
    {
      name: 'Pernyataan',
      props: { id: 'masa-tunggu-jkm' },
      ids: ['jkm.syarat-bulan', 'jkm.awal'],
    },
    {
      name: 'Pernyataan',
      props: { sebaris: true, id: 'diskon' },
      ids: ['bpu.diskon.umum', 'bpu.diskon.transportasi'],
    },
    {
      name: 'BiayaBpu',
      props: { program: 'jkk' },
      ids: [
        'iuran.umum.jkk-jkm',
        'iuran.umum.jkk-jkm-sehari',
        'iuran.transportasi.jkk-jkm',
        'iuran.transportasi.jkk-jkm-sehari',
      ],
    },
    {
      name: 'BiayaBpu',
      props: { program: 'semua', sektor: 'umum' },
      ids: ['iuran.umum.semua', 'iuran.umum.semua-sehari'],
    },
    {
      name: 'TabelIuran',
      props: { sektor: 'umum' },
      ids: ['bpu.golongan', 'bpu.jkk.persen', 'bpu.jkm', 'bpu.diskon.umum'],
    },
    {
      name: 'TabelIuran',
      props: { sektor: 'transportasi' },
      ids: ['bpu.golongan', 'bpu.jkk.persen', 'bpu.jkm', 'bpu.diskon.transportasi'],
    },
    {
      name: 'TabelPotonganUpah',
      props: {},
      ids: ['jht.pu.pekerja', 'jht.pu.majikan', 'jp.iuran.pekerja', 'jp.upah-tertinggi'],
    },
    { name: 'Telepon', props: {}, ids: [] },
  ] as const)('$name $props: $ids', ({ name, props, ids }) => {
    expect(figuresShown[name](props)).toEqual(ids)
    if (ids.length > 0) {
      expect(sourcesOf(ids, '2026-11-25').sources.length).toBeGreaterThan(0)
    }
  })
})

test.each([
  ['Pernyataan', { id: 'tidak-ada' }, 'no statement "tidak-ada"'],
  ['Fakta', {}, 'id'],
  ['TabelIuran', { sektor: 'laut' }, 'sektor'],
  ['BiayaBpu', { program: 'jp' }, 'program'],
] as const)('%s %j is refused', (name, props, problem) => {
  expect(() => figuresShown[name](props)).toThrow(problem)
})

test('the table of contributions brings what sources say against the bands', () => {
  const ids = figuresShown.TabelIuran({ sektor: 'umum' })
  const { disagreements, sources } = sourcesOf(ids, '2026-11-25')
  expect(disagreements.map(({ label }) => label).join()).toMatch(/Golongan penghasilan/)
  expect(sources.map(({ name }) => name)).toContain('JagaPekerja')
})
