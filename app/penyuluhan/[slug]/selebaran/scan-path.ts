import { encode } from 'uqr'
import type { ScanPath } from '@/components/leaflet/scan-code'
import { codePath } from '@/lib/format/code-path'

/** Of white around a code, so that a camera finds it. */
const QUIET_MODULES = 4

/** A code as it is printed. `level`: how much of it may be lost, L 7%, Q 25%. */
export function scanPath(text: string, level: 'L' | 'Q'): ScanPath {
  const { data, size } = encode(text, { ecc: level, border: QUIET_MODULES })
  return { path: codePath(data), modules: size }
}
