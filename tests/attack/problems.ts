import { embedFolder, unsavedAddress } from '../../lib/addresses.ts'
import {
  commonHeaders,
  embeddedHeaders,
  headersWith,
  sharedHeaders,
} from '../../lib/delivery/security-policy.ts'
import { type Attack, mark } from './hostile.ts'
import type { Reply } from './reply.ts'

const expected = new Set([200, 304, 308, 400, 404, 405, 414, 429, 431])
/** Counted in a way that shows: a figure that is none, an object where words belong. */
const nonsense = /\b(NaN|Infinity|undefined)\b|\[object /
const forbidden = ['set-cookie', 'x-powered-by', 'x-injected', 'access-control-allow-origin']

/** What is wrong with an answer; nothing, if all is well. */
export function problemsOf({ method, target }: Attack, reply: Reply): string[] {
  const { status, headers, text } = reply
  const problems: string[] = []
  const say = (isWrong: boolean, problem: string) => isWrong && problems.push(problem)

  say(!expected.has(status), `status ${status}`)
  const own = ownHeaders(target, status)
  for (const [name, value] of headersWith(own)) {
    if (name in commonHeaders || name in sharedHeaders) {
      say(headers[name.toLowerCase()] !== value, `${name}: ${headers[name.toLowerCase()]}`)
    }
  }
  const given = Object.keys(own).map((name) => name.toLowerCase())
  for (const name of Object.keys(headers)) {
    say(
      (forbidden.includes(name) && !given.includes(name)) || name.startsWith('x-nextjs'),
      `sends ${name}`,
    )
  }
  const keeping = headers['cache-control'] ?? ''
  say(status >= 400 && !keeping.endsWith('no-store'), `${status} may be kept: ${keeping}`)
  const seconds = Number(keeping.match(/max-?age=(\d+)/)?.[1] ?? 0)
  say(seconds > 300 && !keeping.includes('immutable'), `kept for ${seconds} seconds`)
  const location = headers.location ?? '/'
  say(!/^\/(?![/\\])/.test(location), `leads to ${location}`)
  say(method === 'HEAD' && text !== '', 'HEAD has a body')

  // A file to be kept opens in no browser from here.
  const isFile = headers['content-disposition']?.startsWith('attachment') ?? false
  const isEmbed = 'X-Frame-Options' in own
  const isPage = !isFile && !isEmbed && (headers['content-type']?.startsWith('text/html') ?? false)
  if (isPage) {
    const policy = headers['content-security-policy'] ?? ''
    say(!policy.startsWith("default-src 'none'; script-src 'self';"), `policy: ${policy}`)
    say(/unsafe|\*|data:/.test(policy), `policy: ${policy}`)
  }
  if (isPage && text !== '') problems.push(...problemsInPage(text))
  const isEchoed = text.includes(mark) && !isPage
  say(isEchoed, `comes back as ${headers['content-type']}`)
  say(/[\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u.test(text), 'no character')
  // What is asked of a tool stays with the reader.
  const isQuery = /\?./.test(target)
  const isForPhones = target.split('?')[0] === unsavedAddress
  const isNoPage = text.includes('content="noindex, follow"')
  const isAnswer = status === 200 && isQuery && isNoPage && !isForPhones
  say(isAnswer && keeping !== 'private, no-store', `an answer may be kept: ${keeping}`)
  say(isAnswer && headers['x-robots-tag'] !== 'noindex, follow', 'an answer is for search engines')
  return problems.map((problem) => `${problem} (${method} ${target.slice(0, 400)})`)
}

/** What is sent besides the headers of all, or in place of them, by where it stands. */
function ownHeaders(target: string, status: number): Record<string, string> {
  const path = target.replace(/^https?:\/\/[^/?]*/i, '').replace(/\?.*$/s, '')
  if (status !== 200 && status !== 304) return {}
  if (path.startsWith(`${embedFolder}/`)) return embeddedHeaders('')
  return path.startsWith('/data/') ? sharedHeaders : {}
}

function problemsInPage(text: string): string[] {
  const problems: string[] = []
  if (new RegExp(`</?${mark}`, 'i').test(text)) problems.push('markup comes back')
  for (const [tag] of text.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)) {
    if (!tag.includes(mark)) continue
    const names = tag.replace(/"[^"]*"/g, '').toLowerCase()
    if (names.includes(mark)) problems.push(`an attribute comes back: ${tag.slice(0, 200)}`)
    if (/\b(href|action|src|formaction)="\s*javascript:/i.test(tag)) {
      problems.push('a script comes back as a link')
    }
  }
  const ids = Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
  if (new Set(ids).size < ids.length) problems.push('an id stands twice')
  if ((text.match(/<h1[\s>]/g) ?? []).length !== 1) problems.push('not one h1')
  // Between tags only: what was typed may well be "NaN".
  const words = text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
  const values = Array.from(
    words.matchAll(/<data value="([^"]*)" data-angka/g),
    ([, value = '']) => value,
  )
  const notBare = values.filter((value) => !/^-?\d+(\.\d+)?$/.test(value))
  if (notBare.length > 0) problems.push(`no figure: ${notBare}`)
  if (nonsense.test(words.replace(/<[^>]*>/g, ' ')) && !nonsenseIsTyped(words)) {
    problems.push(`nonsense: ${words.replace(/<[^>]*>/g, ' ').match(nonsense)}`)
  }
  return problems
}

/** Whether the reader himself wrote it: it stands in a field. */
function nonsenseIsTyped(words: string): boolean {
  return Array.from(words.matchAll(/\svalue="([^"]*)"/g), ([, value = '']) => value).some((value) =>
    nonsense.test(value),
  )
}
