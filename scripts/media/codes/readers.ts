import { readFileSync } from 'node:fs'
import jsQR from 'jsqr'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Pixels } from './pixels.ts'

const module = new URL(
  '../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
  import.meta.url,
)

prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(module)).buffer } })

/** What two readers that have nothing in common see in a picture of one code; null: nothing. */
export async function readTwice({ data, width, height }: Pixels): Promise<(string | null)[]> {
  const found = await readBarcodes(
    { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], maxNumberOfSymbols: 1 },
  )
  return [jsQR(data, width, height)?.data ?? null, found[0]?.text ?? null]
}
