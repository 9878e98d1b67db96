type Properties = Record<string, string>

const longestLineOctets = 75

/**
 * A strict reader of RFC 5545 for one event with one alarm: it refuses bare line ends, lines over
 * 75 octets, characters broken by folding, and properties given twice.
 */
export function parseCalendar(text: string) {
  if (!text.endsWith('\r\n')) throw new Error('no line end at the end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`bare line end: ${JSON.stringify(line)}`)
    const octets = Buffer.from(line)
    if (octets.length > longestLineOctets) throw new Error(`${octets.length} octets: ${line}`)
    if (octets.toString() !== line) throw new Error(`broken character: ${line}`)
  }
  const found: Record<string, Properties> = { VCALENDAR: {}, VEVENT: {}, VALARM: {} }
  const open: string[] = []
  for (const line of lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const { name, value } = propertyIn(line)
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends, but is not open`)
    } else take(found[open.at(-1) ?? ''], name, value)
  }
  if (open.length > 0) throw new Error(`left open: ${open}`)
  const { VCALENDAR: calendar = {}, VEVENT: event = {}, VALARM: alarm = {} } = found
  return { calendar, event, alarm }
}

function propertyIn(line: string) {
  const match = /^([A-Z-]+(?:;[A-Z-]+=[^;:",]+)*):(.*)$/s.exec(line)
  if (!match) throw new Error(`no property: ${JSON.stringify(line)}`)
  const [, name = '', value = ''] = match
  return { name, value: unescaped(value) }
}

function take(component: Properties | undefined, name: string, value: string) {
  if (!component) throw new Error(`${name} stands in no component`)
  if (name in component) throw new Error(`${name} is given twice`)
  component[name] = value
}

/** TEXT: a comma, a semicolon or a backslash stands only behind a backslash. */
function unescaped(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) throw new Error(`not escaped: ${value}`)
  return value.replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark))
}
