/**
 * What a code says that brings a phone into a Wi-Fi network when it is scanned.
 * @param password none: a network that is open to all
 */
export function wifiCode(name: string, password: string): string {
  const access = password === '' ? 'T:nopass;' : `T:WPA;P:${escaped(password)};`
  return `WIFI:S:${escaped(name)};${access};`
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&')
}
