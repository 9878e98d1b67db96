const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** ISO day as "22 November 2026". */
export function formatDay(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`))
}

/** ISO day as "November 2026". */
export function formatMonth(isoDay: string): string {
  return month.format(new Date(`${isoDay}T00:00:00Z`))
}
