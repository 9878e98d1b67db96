import { calendarAnswer } from '@/app/penyuluhan/kalender/contribution-calendar'
import { laterStarts } from '@/lib/content/iuran/price-months'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'
export const dynamicParams = false

const fileOf = (sector: string) => `${sector}.ics`

export function generateStaticParams() {
  return laterStarts(siteDay()).flatMap((start) =>
    sectors.map((sector) => ({ mulai: start.slice(0, 7), berkas: fileOf(sector) })),
  )
}

/** What is paid month by month from a later one on, for the reader's own calendar. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/penyuluhan/kalender/[mulai]/[berkas]'>,
) {
  const { mulai, berkas } = await params
  const sector = sectors.find((each) => fileOf(each) === berkas)
  if (!sector) return new Response(null, { status: 404 })
  return calendarAnswer(sector, `${mulai}-01`, siteDay())
}
