import { singleFact } from '@/lib/content/figures/open-data'
import { recordedFacts } from '@/lib/content/figures/records'
import { sharedHeaders } from '@/lib/delivery/security-policy'
import { site } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

const ending = '.json'

export function generateStaticParams() {
  return [...recordedFacts.keys()].map((id) => ({ file: id + ending }))
}

/** One figure with its history, for programs. */
export async function GET(_: Request, { params }: RouteContext<'/data/fakta/[file]'>) {
  const { file } = await params
  return Response.json(singleFact(file.slice(0, -ending.length), site.url), {
    headers: sharedHeaders,
  })
}
