/**
 * Typed text as the readers look at it: small letters, ordinary digits, one kind of space and of
 * dash, and nothing that cannot be seen. Chats and contacts put marks of direction around numbers.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
