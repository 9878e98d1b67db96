/** As it stands in the strip above every page: there nothing moves when it comes. Written here, for no page needs it before. */
const inStrip = {
  float: 'right',
  padding: '0 0.2rem',
  border: '0',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontWeight: '700',
  textDecoration: 'underline',
  cursor: 'pointer',
}

/** What a page that can be read aloud is pressed at. */
export function listenButton(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.onclick = press
  Object.assign(button.style, inStrip)
  return button
}
