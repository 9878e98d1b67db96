import { site } from '../lib/site.ts'
import messages from '../messages/id.json' with { type: 'json' }

const { strip, stripOld, stripNewer: newer, update, later } = messages.saving

/** What the files to take along say of the site and of themselves. */
export const downloadSettings = {
  siteUrl: site.url,
  words: { strip, stripOld, newer, update, later },
}
