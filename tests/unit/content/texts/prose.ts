/** Paragraphs, list items, headings and cells of an MDX text as a reader sees them. */
export function blocksOf(mdx: string): string[] {
  return mdx
    .replace(/^---[\s\S]*?---/, '')
    .replace(/<(?:Fakta|Dasar|Telepon|Kanal|Kontak)\b[^>]*\/>/g, 'ANGKA')
    .replace(/<Baris [^>]*>/g, '\n\n')
    .replace(/<abbr [^>]*>([^<]*)<\/abbr>/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-#|]|\d+\.)\s?)|\|/)
    .map((block) => block.replace(/^\s*(?:#+|-|\d+\.)\s/, '').trim())
    .filter((block) => /\p{L}/u.test(block))
}

export function sentencesOf(block: string): string[] {
  return block
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
