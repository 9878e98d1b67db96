/** The sheets a leaflet is printed on, by the id of each on its page. */
export const papers = {
  lipat: { format: 'A5', sides: 2 },
  poster: { format: 'A3', sides: 1 },
  lembar: { format: 'A4', sides: 1 },
} as const

export type PaperId = keyof typeof papers
