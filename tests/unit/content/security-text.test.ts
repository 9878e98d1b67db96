import { expect, test } from 'vitest'
import { securityText } from '@/lib/content/security-text'

const siteUrl = new URL('https://bebascemas.example')

test('says whom to write to, and until when', () => {
  const lines = securityText({ siteUrl, contact: 'aman@contoh.id' }).split('\n')
  expect(lines).toContain('Contact: mailto:aman@contoh.id')
  expect(lines).toContain('Canonical: https://bebascemas.example/.well-known/security.txt')
  const expires = lines.find((line) => line.startsWith('Expires: '))?.slice('Expires: '.length)
  // RFC 9116, 2.5.5: less than a year ahead is recommended.
  expect(Date.parse(expires ?? '')).toBeLessThan(Date.parse('2027-11-26'))
})

test('without a contact it makes none up', () => {
  expect(securityText({ siteUrl, contact: null })).toContain(
    'Contact: https://bebascemas.example/tentang\n',
  )
})
