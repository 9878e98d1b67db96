import { closeMenuOnEscape } from './close-menu'
import { copyOnPress } from './copy-text'
import { hidePassed } from './hide-passed'
import { printOnPress } from './print-page'

// Each is an extra: without this script the page is complete.
document.documentElement.dataset.skrip = ''
hidePassed(document, new Date())
closeMenuOnEscape(document)
copyOnPress(document)
printOnPress(document)
