import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connection } from 'next/server'

/** Tells a watchman that the server answers, and which build it serves. */
export async function GET() {
  await connection()
  const buildId = await readFile(join(process.cwd(), '.next/BUILD_ID'), 'utf8')
  return new Response(`ok ${buildId.trim()}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
