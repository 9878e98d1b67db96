import { expect, test } from 'vitest'
import { commonHeaders } from '@/lib/delivery/security-policy'
import { nginxErrors } from '@/lib/finished/nginx-errors'
import { page } from '../front/site-folder'

const pages = [page('/gangguan', 'rusak', 503), page('/gangguan/kiriman', 'hanya dibaca', 405)]

test('nginx sends an error page by itself, with the headers of all and its own policy', () => {
  const config = nginxErrors(pages, ['/gangguan', '/gangguan/kiriman'])
  const [failure = '', refusal = ''] = config.split(/(?<=\n})\n/)
  expect(failure).toContain('location = /gangguan {')
  expect(failure).toContain('try_files /gangguan.html =503;')
  expect(failure).toContain('add_header Retry-After "10" always;')
  expect(failure).toContain('add_header Content-Security-Policy "default-src \'none\'" always;')
  expect(refusal).toContain('location = /gangguan/kiriman {')
  expect(refusal).not.toContain('Retry-After')
  for (const each of [failure, refusal]) {
    expect(each).toContain('    internal;')
    expect(each).toContain('add_header Cache-Control "no-store" always;')
    for (const [name, value] of Object.entries(commonHeaders)) {
      expect(each).toContain(`add_header ${name} "${value}" always;`)
    }
  }
})

test('an error page that was not finished is missed at once', () => {
  expect(() => nginxErrors(pages, ['/gangguan/ramai'])).toThrow('/gangguan/ramai is not finished')
})
