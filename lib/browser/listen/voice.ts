/** Where the phone keeps whether its voice is Indonesian: some list the language and read it as English. */
export const voiceKey = 'suara'

/** At the edge of the strip above the page: there it takes no room from the text. */
export const inStrip = { cssFloat: 'right' }

/** A button of the strip looks like a link of it. */
export const plainly = {
  padding: '0 0.2rem',
  minHeight: '1.5rem',
  border: '0',
  background: 'none',
  textDecoration: 'underline',
}
