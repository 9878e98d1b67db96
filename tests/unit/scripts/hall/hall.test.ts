import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { localAddresses } from '../../../../scripts/hall/local-addresses'
import { terminalCode } from '../../../../scripts/hall/terminal-code'
import { wifiCode } from '../../../../scripts/hall/wifi-code'
import { picture } from '../../../../scripts/media/codes/pixels'
import { readTwice } from '../../../../scripts/media/codes/readers'

test.each([
  ['Balai Desa', 'rahasia1', 'WIFI:S:Balai Desa;T:WPA;P:rahasia1;;'],
  ['Balai', '', 'WIFI:S:Balai;T:nopass;;'],
  ['a;b', 'p:"\\,', 'WIFI:S:a\\;b;T:WPA;P:p\\:\\"\\\\\\,;;'],
])('the Wi-Fi %s with %s is %s', (name, password, code) => {
  expect(wifiCode(name, password)).toBe(code)
})

test('phones reach the laptop by its own networks, not by those inside it', () => {
  const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => [
    { address, family, internal },
  ]
  expect(
    localAddresses({
      lo: at('127.0.0.1', 'IPv4', true),
      wlan0: [...at('192.168.43.1'), ...at('fe80::1', 'IPv6')],
      docker0: at('172.17.0.1'),
      eth0: at('10.0.0.5'),
      none: undefined,
    }),
  ).toEqual(['192.168.43.1', '10.0.0.5'])
})

test('a code in a terminal is dark where it is dark, two rows a line, an odd last row too', () => {
  const code = terminalCode([
    [true, true, false, false],
    [true, false, true, false],
    [true, false, false, true],
  ])
  expect(code.split('\n').map((line) => line.slice(line.indexOf('m') + 1, -4))).toEqual([
    '█▀▄ ',
    '▀  ▀',
  ])
})

/** What a camera sees of a code in a terminal. */
function seen(code: string): boolean[][] {
  return code.split('\n').flatMap((line) => {
    const cells = [...line.slice(line.indexOf('m') + 1, -4)]
    return [cells.map((cell) => '█▀'.includes(cell)), cells.map((cell) => '█▄'.includes(cell))]
  })
}

test.each([wifiCode('Balai Desa', 'rahasia1'), 'http://192.168.43.1:3000/unduh'])(
  'two readers read %s off a terminal',
  async (text) => {
    const code = terminalCode(encode(text, { border: 4 }).data)
    expect(await readTwice(picture(seen(code), 6))).toEqual([text, text])
  },
)
