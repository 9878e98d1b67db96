/** On a 48 by 48 field, drawn for a 3-unit stroke: `accent` is filled, then `lines` go over it. */
export const shapes = {
  jkk: {
    accent: 'M25.6 34.6l9-9a5.5 5.5 0 0 1 7.8 7.8l-9 9a5.5 5.5 0 0 1-7.8-7.8z',
    lines:
      'M25.6 34.6l9-9a5.5 5.5 0 0 1 7.8 7.8l-9 9a5.5 5.5 0 0 1-7.8-7.8zM7 15c0-7 4-11 10-11s10 4 10 11M4 15h26M14 5v4M20 5v4M10 16c0 6 3 9 7 9s7-3 7-9M4 44c0-9 4-13 13-13h2M28 32.5l7.5 7.5M32.5 28l7.5 7.5',
  },
  jkm: {
    accent: 'M4 16C5 8 13 4 24 4s19 4 20 12c-4-3-7-3-10 0-3-3-7-3-10 0-3-3-7-3-10 0-3-3-6-3-10 0z',
    lines:
      'M4 16C5 8 13 4 24 4s19 4 20 12c-4-3-7-3-10 0-3-3-7-3-10 0-3-3-7-3-10 0-3-3-6-3-10 0zM26 15.5V44M8.5 25a4 4 0 1 0 8 0 4 4 0 1 0-8 0M5 44v-3c0-5 3-7 7.5-7s7.5 2 7.5 7v3M34.5 29a3 3 0 1 0 6 0 3 3 0 1 0-6 0M32 44v-1c0-4 2-6 5.5-6s5.5 2 5.5 6v1',
  },
  jht: {
    accent: 'M18.5 34a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0',
    lines:
      'M18.5 34a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13 21h22M15 21c0 4-5 4-5 10v10c0 2 1 3 3 3h22c2 0 3-1 3-3V31c0-6-5-6-5-10M24 33v2M24 21v-6c0-7 4-11 13-11 0 7-4 11-13 11-1-5-4-7-12-7 0 5 4 7 12 7',
  },
  jp: {
    accent: 'M30 7h14v12H30z',
    lines:
      'M30 7h14v12H30zM13 11a5 5 0 1 0 10 0 5 5 0 1 0-10 0M14 20C7 22 4 30 4 44h15V33M14 26l5 6 9-2M26 28c0-5 6-5 6 0v16M30 12h14M34.5 4v3M39.5 4v3',
  },
  jkp: {
    accent: 'M16 30h16v14H16z',
    lines:
      'M16 30h16v14H16zM4 44V17l9-8v8l9-8v8h7l2-12h6l2 12h5v27zM19 30v-2a5 5 0 0 1 10 0v2M24 36v2',
  },
  mlt: {
    accent: 'M19 22a5 5 0 1 0 10 0 5 5 0 1 0-10 0',
    lines:
      'M19 22a5 5 0 1 0 10 0 5 5 0 1 0-10 0M4 23 24 5l20 18M9 19v25h30V19M24 27v12.5h5M24 34h4',
  },
  petani: {
    accent: 'M3 18 16 5l13 13z',
    lines:
      'M3 18 16 5l13 13zM10 19c0 6 2 9 6 9s6-3 6-9M3 44c1-7 6-10 13-10s12 3 13 10M39 44V6M34 11l5 5 5-5M34 19l5 5 5-5M34 27l5 5 5-5',
  },
  nelayan: {
    accent: 'M8 38q11-12 22 0l9-5v10l-9-5q-11 12-22 0z',
    lines:
      'M8 38q11-12 22 0l9-5v10l-9-5q-11 12-22 0zM24 20V4q10 3 11 11H24M4 17q2 3 7 3h26q5 0 7-3-1 9-9 9H13q-8 0-9-9zM14 38z',
  },
  'pekerja-hutan': {
    accent: 'M27 10h5c4 0 7-2 9-5q6 8 0 17-2-5-9-5h-5z',
    lines:
      'M27 10h5c4 0 7-2 9-5q6 8 0 17-2-5-9-5h-5zM9 28C3 27 3 20 7 18 5 1 22 1 20 18c4 2 4 9-2 10zM13.5 44V19M7 44h13M32 17v27M32 5v5',
  },
  pedagang: {
    accent: 'M8 4h32l4 7a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0z',
    lines:
      'M8 4h32l4 7a5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0 5 5 0 0 1-10 0zM8 17v27h32V17M8 38h32M20 24a4 4 0 1 0 8 0 4 4 0 1 0-8 0M15 38c1-4 4-5 9-5s8 1 9 5',
  },
  'ojek-sopir': {
    accent: 'M16 9a5 5 0 1 0 10 0 5 5 0 1 0-10 0',
    lines:
      'M16 9a5 5 0 1 0 10 0 5 5 0 1 0-10 0M5 38a6 6 0 1 0 12 0 6 6 0 1 0-12 0M31 38a6 6 0 1 0 12 0 6 6 0 1 0-12 0M17 38h10l6-14M37 38l-6-17h-4M6 29h11M18 17l-3 12h9v8M19 19l6 5 6-1',
  },
  'buruh-harian': {
    accent: 'M26 44c2-7 5-10 9.5-10s7.5 3 9.5 10z',
    lines:
      'M26 44c2-7 5-10 9.5-10s7.5 3 9.5 10zM20 9a5 5 0 1 0 10 0 5 5 0 1 0-10 0M20 18 10 29l9 6v9M10 29 4 44M14 25l18 11M20 18l4 13',
  },
  'pekerja-rumah-tangga': {
    accent: 'M9 24h10l4 20H5z',
    lines: 'M14 4v20M9 24h10l4 20H5zM14 34v10M28 28h16l-3 16H31zM28 28c0-11 16-11 16 0',
  },
  'tukang-bangunan': {
    accent: 'M5 20 20 5l7 11z',
    lines:
      'M5 20 20 5l7 11zM4 27h40v17H4zM4 35.5h40M17 27v8.5M31 27v8.5M11 35.5V44M24 35.5V44M37 35.5V44M24 10.5h6l3-4 10-2',
  },
  karyawan: {
    accent: 'M28 5h16v39H28z',
    lines:
      'M28 5h16v39H28zM6.5 18a6 6 0 1 0 12 0 6 6 0 1 0-12 0M4 44v-4c0-6 2-8 5-8l3.5 5 3.5-5c3 0 5 2 5 8v4M33.5 13zM38.5 13zM33.5 21zM38.5 21zM33.5 29zM38.5 29zM36 37v7',
  },
  'pekerja-migran': {
    accent: 'M4 26h23v18H4z',
    lines:
      'M4 26h23v18H4zM10 26v-6h11v6M10 26v18M21 26v18M29 16 44 4M36 10.5 24 4M36 10.5 40 26M22 13l7 3 2 7',
  },
  telepon: {
    accent: 'M15 5l6 10-5 5c3 6 6 9 12 12l5-5 10 6c0 7-4 10-9 10C19 43 5 29 5 14c0-5 3-9 10-9z',
    lines:
      'M15 5l6 10-5 5c3 6 6 9 12 12l5-5 10 6c0 7-4 10-9 10C19 43 5 29 5 14c0-5 3-9 10-9zM29 5c8 1 13 6 14 14M29 13c4 1 5 2 6 6',
  },
  cek: {
    accent: 'M17 4h14v8H17z',
    lines: 'M17 8H9v36h30V8h-8M17 4h14v8H17zM15 21l3 3 5-6M28 22h5M15 33l3 3 5-6M28 34h5',
  },
  banding: {
    accent: 'M4 28h14a7 7 0 0 1-14 0zM30 28h14a7 7 0 0 1-14 0z',
    lines:
      'M24 5v39M15 44h18M11 12h26M4 28h14a7 7 0 0 1-14 0l7-16 7 16M30 28h14a7 7 0 0 1-14 0l7-16 7 16',
  },
  peringatan: {
    accent: 'M21 7q3-4 6 0l17 31q2 5-3 5H7q-5 0-3-5zM20 18v18a4 4 0 0 0 8 0V18a4 4 0 0 0-8 0z',
    lines: 'M21 7q3-4 6 0l17 31q2 5-3 5H7q-5 0-3-5zM24 18v11M24 36z',
  },
  'rumah-subsidi': {
    accent: 'M24 39c-7-5-9-8-9-11 0-5 7-6 9-1 2-5 9-4 9 1 0 3-2 6-9 11z',
    lines:
      'M4 23 24 5l20 18M9 19v25h30V19M24 39c-7-5-9-8-9-11 0-5 7-6 9-1 2-5 9-4 9 1 0 3-2 6-9 11z',
  },
  keluarga: {
    accent: 'M16 44v-3c0-4 3-7 8-7s8 3 8 7v3z',
    lines:
      'M16 44v-3c0-4 3-7 8-7s8 3 8 7v3zM6 10a5 5 0 1 0 10 0 5 5 0 1 0-10 0M32 10a5 5 0 1 0 10 0 5 5 0 1 0-10 0M20 26a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 44V29c0-6 3-9 7-9q3 0 4 1M44 44V29c0-6-3-9-7-9q-3 0-4 1M10 44V31M38 44V31',
  },
  unduh: {
    accent: 'M14 4h20v40H14z',
    lines: 'M14 4h20v40H14zM24 12v16M17 22l7 7 7-7M18 36h12',
  },
  'quick-share': {
    accent: 'M4 14h14v28H4z',
    lines:
      'M4 14h14v28H4zM30 14h14v28H30zM9 37h4M35 37h4M17 8q7-5 14 0M20 13q4-3 8 0M21 28h6M25 25l3 3-3 3',
  },
  bluetooth: {
    accent: 'M10 24a14 20 0 1 0 28 0 14 20 0 1 0-28 0',
    lines: 'M10 24a14 20 0 1 0 28 0 14 20 0 1 0-28 0M18 18l12 12-6 6V12l6 6-12 12',
  },
  dokumen: {
    accent: 'M28 4v10h10z',
    lines: 'M10 4h18l10 10v30H10zM28 4v10h10M17 22h14M17 29h14M17 36h8',
  },
  'kartu-memori': {
    accent: 'M12 4h16l8 8v32H12z',
    lines: 'M12 4h16l8 8v32H12zM18 10v7M23 10v7M28 12v5M18 28h12v10H18z',
  },
  'buka-chrome': {
    accent: 'M4 8h40v9H4z',
    lines: 'M4 8h40v32H4zM4 17h40M9 12.5zM15 12.5zM12 25h24M12 32h14',
  },
} as const

export type PictogramName = keyof typeof shapes

/**
 * The picture of a page by the name of its file.
 * @throws {Error} where none is drawn: the build then fails.
 */
export function pictogramNamed(name: string): PictogramName {
  if (!isDrawn(name)) throw new Error(`no picture of "${name}"`)
  return name
}

const isDrawn = (name: string): name is PictogramName => Object.hasOwn(shapes, name)
