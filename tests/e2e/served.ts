import { siteUrl } from './servers'

const pages = new Map<string, Promise<{ status: number; html: string }>>()

/** A page of today as it is served. Many tests read every page: each worker asks for it once. */
export function served(path: string): Promise<{ status: number; html: string }> {
  const known = pages.get(path) ?? ask(path)
  pages.set(path, known)
  return known
}

async function ask(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(siteUrl + path)
  return { status: response.status, html: await response.text() }
}
