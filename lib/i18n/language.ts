/** The language of the site: its words are what `@/messages` leads to (tsconfig.json). */
export const language = 'id'
