import { jointListOn } from '@/app/penyuluhan/desa/joint-list-file'
import { siteDay } from '@/lib/site-day'
import { xlsxFile, xlsxType } from '@/lib/workbook/xlsx'

export const dynamic = 'force-static'

/** A sheet in which a village writes down who is to be registered: made here, filled in elsewhere. */
export function GET() {
  return new Response(xlsxFile(jointListOn(siteDay())), { headers: { 'Content-Type': xlsxType } })
}
