// Serves the site that was finished last, as npm start does after building it.
import { lastFinishedSite } from './site.ts'
import { supervise } from './supervise.ts'

supervise(lastFinishedSite(), process.env.PORT || '3000', () => {})
