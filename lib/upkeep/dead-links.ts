// Plain Node runs this file from scripts/upkeep.ts: no imports by "@/".

type DeadLink = { url: string; problem: string }

export type LinkReport = {
  dead: DeadLink[]
  /** No address answered at all: the network is missing, not the pages. */
  isOffline: boolean
}

type Fetch = (url: string, options: RequestInit) => Promise<{ status: number }>

type Answer = { url: string; status: number | null; problem: string }

const timeoutMs = 10_000
const atOnce = 6

/** Pages that are gone, whatever else may be wrong with the server. */
const gone = new Set([404, 410])

/** Asks every address once or twice. A refusal (403, 429 …) is an answer: sites turn programs away. */
export async function checkLinks(urls: readonly string[], ask: Fetch = fetch): Promise<LinkReport> {
  const waiting = [...new Set(urls)]
  const answers: Answer[] = []
  const work = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      answers.push(await answerOf(url, ask))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const isOffline = answers.length > 0 && answers.every(({ status }) => status === null)
  const dead = answers
    .filter(({ status }) => status === null || gone.has(status))
    .map(({ url, problem }) => ({ url, problem }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  return { dead: isOffline ? [] : dead, isOffline }
}

/** HEAD first; servers that do not know it, or answer it wrongly, get a GET. */
async function answerOf(url: string, ask: Fetch): Promise<Answer> {
  const head = await tried('HEAD', url, ask)
  return head.status !== null && head.status < 400 ? head : tried('GET', url, ask)
}

async function tried(method: string, url: string, ask: Fetch): Promise<Answer> {
  try {
    const { status } = await ask(url, { method, signal: AbortSignal.timeout(timeoutMs) })
    return { url, status, problem: `status ${status}` }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { url, status: null, problem: `no answer (${problem})` }
  }
}
