/** Longer texts are cut by some phones, and read by nobody. */
export const longestShareText = 700

type Parts = {
  title: string
  /** The answer of the page in plain words. */
  answer: string
  /** Who says it, and that it is not the official site. */
  from: string
  /** The whole address of the page. */
  address: string
}

/** What a reader hands on: title, as many whole sentences of the answer as fit, and where it stands. */
export function shareText({ title, answer, from, address }: Parts): string {
  const sentences = answer.match(/\S[\s\S]*?(?:[.?!](?=\s|$)|$)\s*/g) ?? []
  const rest = [title, '', `${from} ${address}`].join('\n').length
  let said = ''
  for (const sentence of sentences) {
    if (rest + (said + sentence).trim().length > longestShareText) break
    said += sentence
  }
  return [title, said.trim(), `${from} ${address}`].filter(Boolean).join('\n')
}
