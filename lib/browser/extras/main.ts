import { closeMenuOnEscape } from './close-menu'
import { copyOnPress } from './copy-text'
import { explainOnTap } from './explain-abbreviation'
import { openFoldsOnTheWay, printFoldsOpen } from './folds'
import { hidePassed } from './hide-passed'
import { loadSearchOnTouch } from './load-search'
import { offerListening } from './offer-listening'
import { offerNewer } from './offer-newer'
import { printOnPress } from './print-page'
import { shareOnPress } from './share-natively'

// Each is an extra: without this script the page is complete.
document.documentElement.dataset.skrip = ''
hidePassed(document, new Date())
closeMenuOnEscape(document)
copyOnPress(document)
shareOnPress(document)
printOnPress(document)
explainOnTap(document)
printFoldsOpen(document)
openFoldsOnTheWay(document)
loadSearchOnTouch(document)
offerNewer(document)
offerListening(document)
