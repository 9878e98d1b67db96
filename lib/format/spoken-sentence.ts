import { spokenDigits, spokenNumber } from './spoken-number'

/** What "Rp" and a number may be followed by. */
const scale = '(?:\\s(?:ribu|juta|miliar|triliun))?'
const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'

/** Each kind of figure as it stands on a page, and how it is said; the first that fits is taken. */
const kinds: readonly [pattern: RegExp, said: (...parts: string[]) => string][] = [
  [
    new RegExp(`\\bRp\\s?(${number})(${scale})`, 'g'),
    (_, amount = '', many = '') => `${said(amount)}${many} rupiah`,
  ],
  // The call centre and other telephone numbers, digit by digit.
  // What stands before is taken along: browsers of 2022 cannot look behind.
  [
    /(^|[^\d.,])(175)\b(?![.,]\d| (?:ribu|juta|jam|hari|bulan|tahun|orang|kali)\b)/g,
    (_, before = '', phone = '') => before + spokenDigits(phone),
  ],
  [/\b0\d{2,}(?:[\s-]\d{2,})*/g, (phone) => spokenDigits(phone.replace(/\D/g, ''))],
  // "PP 44/2015": number and year of a rule.
  [/\b(\d+)\/(\d{4})\b/g, (_, rule, year) => `${said(rule)} tahun ${said(year)}`],
  [/\((\d+)([a-z]?)\)/g, (_, part, letter) => [said(part), letter].join(' ').trim()],
  [/\b(\d+)\s?[x×]\s?(\d+)\b/g, (_, times, each) => `${said(times)} kali ${said(each)}`],
  [new RegExp(`(${number})\\s?[–-]\\s?(?=\\d)`, 'g'), (_, from) => `${said(from)} sampai `],
  [new RegExp(`(${number})\\s?%`, 'g'), (_, share) => `${said(share)} persen`],
  [/\b(\d+)([A-Z])\b/g, (_, article, letter) => `${said(article)} ${letter}`],
  [new RegExp(number, 'g'), (amount) => said(amount)],
]

/**
 * A sentence of a page as a voice says it: "Rp16.800" is "enam belas ribu delapan ratus rupiah", "175"
 * "satu tujuh lima", "Pasal 8A" "Pasal delapan A". What is no figure stays as it is.
 */
export function spokenSentence(sentence: string): string {
  return kinds
    .reduce((text, [pattern, say]) => text.replace(pattern, say), sentence.replace(/\u00A0/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** A number as it is written in Indonesia: points between thousands, a comma before what is less than one. */
function said(written = ''): string {
  return spokenNumber(Number(written.replaceAll('.', '').replace(',', '.')))
}
