import { realpathSync } from 'node:fs'
import { test } from '@playwright/test'
import { halfBodies, slowClients, upgrades } from '../attack/faults/bad-clients.ts'
import { killedInstances } from '../attack/faults/behind-nginx.ts'
import { drains } from '../attack/faults/drain.ts'
import { fullDisk, noDiskBecause } from '../attack/faults/no-room.ts'
import { nginxVersion } from '../attack/nginx.ts'

// The short form of npm run soak.
const site = () => realpathSync('dist/current')

test('pages are served while others never end what they say', () => slowClients(site(), 100))

test('pages are served while others send half of a body', () => halfBodies(site(), 50))

test('upgrades leave no file open, and stop no page', () => upgrades(site(), 3))

test('what was asked before the end is answered', () => drains(site(), 20))

test('a full disk and one that cannot be written to are enough to serve', async () => {
  const why = noDiskBecause()
  test.skip(why !== null, why ?? '')
  await fullDisk(site())
})

test('nobody notices that one of two instances is killed', async () => {
  test.skip(nginxVersion() === null, 'nginx is not installed')
  await killedInstances(site(), 2)
})
