import { parse, parseFragment, serialize } from 'parse5'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inHtmlSpelling } from '@/lib/delivery/react-html'

const typed = `dateTime="x" /> ' " <br/> inputMode="`

const tree = (
  <form autoComplete="off" noValidate>
    <p title={typed}>
      {typed} dan <time dateTime="2027-02-01">1 Februari 2027</time>
      <wbr />
    </p>
    <input defaultValue={typed} inputMode="numeric" tabIndex={-1} />
    <svg viewBox="0 0 1 1">
      <title>/</title>
      <path d="M0 0" strokeWidth={2} />
    </svg>
  </form>
)

test('the same page, spelled as HTML spells it', () => {
  const drawn = renderToString(tree)
  const spelled = inHtmlSpelling(drawn)
  expect(serialize(parseFragment(spelled))).toBe(serialize(parseFragment(drawn)))
  expect(spelled).toContain('<time datetime="2027-02-01">')
  expect(spelled).toContain('<form autocomplete="off" novalidate="">')
  expect(spelled).toContain('<wbr>')
  expect(spelled).toContain('viewBox="0 0 1 1"')
  expect(spelled).not.toContain('/>')
})

test('what was typed stays as it was typed', () => {
  const [text = ''] = serialize(parse(inHtmlSpelling(renderToString(<p>{typed}</p>)))).match(
    /(?<=<p>).*(?=<\/p>)/,
  ) ?? ['']
  expect(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(typed)
})
