/** The three ways to a house, cheapest first where one qualifies. */
export const houseWays = ['flpp', 'mlt', 'bank'] as const

export type HouseWayName = (typeof houseWays)[number]

/** The figures the page on houses shows, by the name its words give them. */
export const houseFacts = {
  rate: 'flpp.bunga',
  tenor: 'flpp.tenor',
  java: 'flpp.harga-jawa',
  jabodetabek: 'flpp.harga-jabodetabek',
  javaSingle: 'flpp.penghasilan-jawa-lajang',
  javaMarried: 'flpp.penghasilan-jawa-kawin',
  jabodetabekSingle: 'flpp.penghasilan-jabodetabek-lajang',
  jabodetabekMarried: 'flpp.penghasilan-jabodetabek-kawin',
  downPayment: 'flpp.dp-terendah',
  coupleIncome: 'flpp.syarat.gabungan',
  coupleOnce: 'flpp.syarat.sekali',
  membership: 'mlt.masa-peserta',
  margin: 'mlt.marjin',
  mltRate: 'mlt.bunga',
  biRateSeenOn: 'bi.rate.terakhir-dilihat',
  cap: 'mlt.plafon-kpr',
  loan: 'mlt.contoh.pinjaman',
  loanTenor: 'mlt.contoh.tenor',
  mltTenor: 'mlt.tenor-kpr',
  promo: 'bank.promo-contoh',
  months: 'bank.promo-bulan-contoh',
  floating: 'bank.lanjut-contoh',
} as const
