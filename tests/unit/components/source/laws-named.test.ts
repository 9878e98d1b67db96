import { expect, test } from 'vitest'
import { lawsNamed } from '@/components/source/laws-named'

test('each law once, with those that changed it, and no words that are none', () => {
  expect(
    lawsNamed([
      'PP 82/2019, Lampiran III',
      'PP 44/2015, Pasal 26 sebagaimana diubah PP 82/2019 dan PP 49/2023',
      'Perdir BPJS Ketenagakerjaan 22/2022',
      'Permenaker 5/2021, Pasal 19 ayat (4) (Permenaker 1/2025)',
      'Keterangan kepala cabang Palu, 2025; kasus yang dibayar, 2023',
    ]),
  ).toEqual([
    'PP 44/2015',
    'PP 49/2023',
    'PP 82/2019',
    'Perdir BPJS Ketenagakerjaan 22/2022',
    'Permenaker 1/2025',
    'Permenaker 5/2021',
  ])
})
