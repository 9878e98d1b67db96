const digits = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const

/** Each place with its word; where `short`, a single one is "se-": seratus, seribu, but satu juta. */
const places = [
  { size: 1_000_000_000_000, word: 'triliun' },
  { size: 1_000_000_000, word: 'miliar' },
  { size: 1_000_000, word: 'juta' },
  { size: 1_000, word: 'ribu', short: 'seribu' },
  { size: 100, word: 'ratus', short: 'seratus' },
  { size: 10, word: 'puluh', short: 'sepuluh' },
]

const PLACES = 2

/** The first number that has no word. */
export const UNSPOKEN = 1_000_000_000_000_000

/**
 * A number as it is said: 16800 is "enam belas ribu delapan ratus". Of numbers that are not whole,
 * two places after the comma are said, digit by digit: 5.75 is "lima koma tujuh lima".
 * @throws {RangeError} where there is no word for it: below zero, from a thousand trillion
 */
export function spokenNumber(value: number): string {
  if (!(value >= 0 && value < UNSPOKEN)) throw new RangeError(`${value} cannot be said`)
  const [whole = '0', behind = ''] = value
    .toFixed(PLACES)
    .replace(/\.?0+$/, '')
    .split('.')
  const said = spokenWhole(Number(whole))
  return behind
    ? `${said} koma ${[...behind].map((digit) => digits[Number(digit)]).join(' ')}`
    : said
}

/** The digits of a telephone number as they are said: 175 is "satu tujuh lima". */
export function spokenDigits(number: string): string {
  return [...number].map((digit) => digits[Number(digit)] ?? digit).join(' ')
}

function spokenWhole(value: number): string {
  const digit = digits[value]
  if (digit) return digit
  if (value === 11) return 'sebelas'
  if (value > 11 && value < 20) return `${spokenWhole(value - 10)} belas`
  const place = places.find(({ size }) => size <= value)
  if (!place) throw new RangeError(`${value} is not whole`)
  const { size, word, short } = place
  const many = Math.floor(value / size)
  const said = many === 1 && short ? short : `${spokenWhole(many)} ${word}`
  const rest = value % size
  return rest === 0 ? said : `${said} ${spokenWhole(rest)}`
}
