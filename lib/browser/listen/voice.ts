/** Where the phone keeps whether its voice is Indonesian: some list the language and read it as English. */
export const voiceKey = 'suara'
