import { closeMenuOnEscape } from './close-menu'
import { hidePassed } from './hide-passed'

// Each is an extra: without this script the page is complete.
hidePassed(document, new Date())
closeMenuOnEscape(document)
