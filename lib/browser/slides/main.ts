import { slidesOn } from './slides'

const deck = document.querySelector<HTMLElement>('.deck')
if (deck) slidesOn(deck)
