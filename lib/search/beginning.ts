const MOST_SENTENCES = 3
const LONGEST = 180

/**
 * What a result shows of an answer (a paragraph a line): its first sentence, and those that follow
 * up to the first with a figure.
 */
export function beginningOf(answer: string): string {
  const sentences = answer.split(/(?<=[.?!])\s+|\n/).slice(0, MOST_SENTENCES)
  const withFigure = sentences.findIndex((sentence) => /\d/.test(sentence))
  const wanted = sentences.slice(0, withFigure + 1).join(' ')
  return withFigure > 0 && wanted.length <= LONGEST ? wanted : (sentences[0] ?? '')
}
