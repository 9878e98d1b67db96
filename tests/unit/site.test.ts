import { afterEach, expect, test, vi } from 'vitest'

async function siteWith(contact: string) {
  vi.resetModules()
  vi.stubEnv('SITE_CONTACT', contact)
  return import('@/lib/site')
}

// Other tests may read the site after this: with the settings of the machine.
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('without a contact none is made up, and whoever starts the site is told once', async () => {
  const { site, remarks } = await siteWith('')
  expect(site.contact).toBeNull()
  expect(remarks).toHaveLength(1)
  expect(remarks[0]).toContain('SITE_CONTACT')
})

test('with a contact there is nothing to say', async () => {
  const { site, remarks } = await siteWith('salah@contoh.id')
  expect(site.contact).toBe('salah@contoh.id')
  expect(remarks).toEqual([])
})

test('an address that is none stops the site', async () => {
  await expect(siteWith('salah')).rejects.toThrow()
})
