/** Folders in which a page may be that was asked for by its name alone. */
const folders = ['/program', '/untuk', '/tanya', '/kpr', '/sumber']

/** What people say or mistype, and the page they mean: in small letters, without the last stroke. */
const spoken: Readonly<Record<string, string>> = {
  '/beranda': '/',
  '/home': '/',
  '/index': '/',
  '/bpjs': '/program',
  '/bpjs-ketenagakerjaan': '/program',
  '/programs': '/program',
  '/manfaat': '/program',
  '/kecelakaan-kerja': '/program/jkk',
  '/jaminan-kecelakaan-kerja': '/program/jkk',
  '/kematian': '/program/jkm',
  '/santunan': '/program/jkm',
  '/santunan-kematian': '/program/jkm',
  '/jaminan-kematian': '/program/jkm',
  '/hari-tua': '/program/jht',
  '/tabungan': '/program/jht',
  '/jaminan-hari-tua': '/program/jht',
  '/pensiun': '/program/jp',
  '/jaminan-pensiun': '/program/jp',
  '/phk': '/program/jkp',
  '/jaminan-kehilangan-pekerjaan': '/program/jkp',
  '/kpr-bpjs': '/program/mlt',
  '/kpr-mlt': '/program/mlt',
  '/mlt-kpr': '/program/mlt',
  '/rumah': '/kpr',
  '/rumah-subsidi': '/kpr',
  '/flpp': '/kpr',
  '/cek-kpr': '/kpr/cek',
  '/cek-syarat': '/kpr/cek',
  '/kpr/syarat': '/kpr/cek',
  '/kpr/bandingkan': '/kpr/banding',
  '/bandingkan': '/kpr/banding',
  '/simulasi': '/kpr/banding',
  '/bunga': '/kpr/bunga-asli',
  '/pekerjaan': '/untuk',
  '/tani': '/untuk/petani',
  '/pertani': '/untuk/petani',
  '/untuk/tani': '/untuk/petani',
  '/melaut': '/untuk/nelayan',
  '/dagang': '/untuk/pedagang',
  '/warung': '/untuk/pedagang',
  '/ojek': '/untuk/ojek-sopir',
  '/ojol': '/untuk/ojek-sopir',
  '/sopir': '/untuk/ojek-sopir',
  '/untuk/ojek': '/untuk/ojek-sopir',
  '/untuk/sopir': '/untuk/ojek-sopir',
  '/buruh': '/untuk/buruh-harian',
  '/untuk/buruh': '/untuk/buruh-harian',
  '/hutan': '/untuk/pekerja-hutan',
  '/prt': '/untuk/pekerja-rumah-tangga',
  '/pembantu': '/untuk/pekerja-rumah-tangga',
  '/tukang': '/untuk/tukang-bangunan',
  '/tki': '/untuk/pekerja-migran',
  '/migran': '/untuk/pekerja-migran',
  '/hitung': '/iuran',
  '/hitung-iuran': '/iuran',
  '/biaya': '/iuran',
  '/bayar': '/daftar',
  '/pendaftaran': '/daftar',
  '/cara-daftar': '/daftar',
  '/cara-klaim': '/klaim',
  '/klaem': '/klaim',
  '/claim': '/klaim',
  '/penipuan': '/waspada',
  '/hoaks': '/waspada',
  '/pertanyaan': '/tanya',
  '/tanya-jawab': '/tanya',
  '/faq': '/tanya',
  '/alamat': '/kantor',
  '/kantor-cabang': '/kantor',
  '/search': '/cari',
  '/pencarian': '/cari',
  '/berubah': '/perubahan',
  '/feed': '/perubahan.xml',
  '/rss': '/perubahan.xml',
  '/about': '/tentang',
  '/privacy': '/privasi',
}

/** Every address of that list and where it leads, for tests. */
export const spokenAddresses = Object.entries(spoken)

/**
 * The address of the page that is meant by another: in capitals, with a stroke too many, by its name
 * alone, as people say it. Null where there is none. One step: what it gives `exists`.
 */
export function movedTo(path: string, exists: (address: string) => boolean): string | null {
  const small = path.toLowerCase().replace(/\/{2,}/g, '/')
  const plain = small.replace(/(\/index)?(\.(html?|php))?\/*$/, '') || '/'
  const name = plain.replace(/^\/bpjs-/, '/')
  const meant = [
    plain,
    spoken[plain],
    ...folders.map((folder) => folder + name),
    spoken[name],
    // A month that has begun has no calendar of its own: there is that from now on.
    plain.replace(/^(\/penyuluhan\/kalender)\/\d{4}-\d{2}(\/.*)?$/, '$1$2'),
  ]
  return meant.find((address) => address !== undefined && exists(address)) ?? null
}
