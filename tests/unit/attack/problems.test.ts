import { expect, test } from 'vitest'
import { commonHeaders } from '@/lib/delivery/security-policy'
import { problemsOf } from '@/tests/attack/problems'
import type { Reply } from '@/tests/attack/reply'

const policy = "default-src 'none'; script-src 'self'; style-src 'sha256-x'"
const headers = {
  ...Object.fromEntries(
    Object.entries(commonHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, follow',
}
const page = (inside: string) =>
  `<!DOCTYPE html><html lang="id"><meta content="noindex, follow" name="robots"><h1>Cek</h1>${inside}`
const good: Reply = { status: 200, headers, text: page('<p>zq7 &lt;zq7&gt;</p>'), ms: 1 }
const attack = { method: 'GET', target: '/kpr/cek?a=zq7', headers: [] }

/** What the fuzzer says of a good answer in which something was put wrong. */
const said = (wrong: Partial<Reply>) => problemsOf(attack, { ...good, ...wrong }).join('\n')

test('nothing is said of a good answer, not even where it shows what was typed', () => {
  expect(said({})).toBe('')
  expect(said({ text: page('<input name="a" value="&quot;&gt;<zq8 onzq7=1">') })).toBe('')
  expect(said({ text: page('<input name="a" value="NaN"><p>NaN</p>') })).toBe('')
  expect(said({ text: page('<data value="-12.5" data-angka="x">12,5</data>') })).toBe('')
})

test.each<[string, Partial<Reply>]>([
  ['status 500', { status: 500 }],
  ['markup comes back', { text: page('<zq7>') }],
  ['markup comes back', { text: page('</ZQ7') }],
  ['an attribute comes back', { text: page('<input value="" onzq7="1">') }],
  ['an attribute comes back', { text: page('<a href="/x"zq7=1 id="a">') }],
  ['a script comes back as a link', { text: page('<a href="javascript:zq7">') }],
  ['an id stands twice', { text: page('<p id="a"></p><p id="a"></p>') }],
  ['not one h1', { text: page('<h1>zwei</h1>') }],
  ['no figure', { text: page('<data value="1e+21" data-angka="x">') }],
  ['nonsense', { text: page('<p>Rp NaN</p>') }],
  ['nonsense', { text: page('<p>[object Object]</p>') }],
  ['no character', { text: page('\uffff') }],
  ['policy', { headers: { ...headers, 'content-security-policy': '' } }],
  ['policy', { headers: { ...headers, 'content-security-policy': `${policy} 'unsafe-inline'` } }],
  ['may be kept', { headers: { ...headers, 'cache-control': 'public, max-age=300' } }],
  ['may be kept', { status: 404, headers: { ...headers, 'cache-control': 'max-age=60' } }],
  ['kept for', { headers: { ...headers, 'cache-control': 's-maxage=31536000' } }],
  ['search engines', { headers: { ...headers, 'x-robots-tag': '' } }],
  ['leads to', { status: 308, headers: { ...headers, location: '//evil.example' } }],
  ['leads to', { status: 308, headers: { ...headers, location: 'http://evil.example/' } }],
  ['sends set-cookie', { headers: { ...headers, 'set-cookie': 'a=b' } }],
  ['sends x-nextjs-cache', { headers: { ...headers, 'x-nextjs-cache': 'HIT' } }],
  ['X-Frame-Options', { headers: { ...headers, 'x-frame-options': '' } }],
  ['comes back as text/plain', { headers: { ...headers, 'content-type': 'text/plain' } }],
])('%s is said', (problem, wrong) => {
  expect(said(wrong)).toContain(problem)
})
