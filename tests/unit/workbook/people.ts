import { addDays, daysBetween, partsOf } from '@/lib/calendar/day'
import type { TypedName } from '@/lib/workbook/joint-list/columns'
import type { Typed } from './opened'

export type Person = Record<TypedName, Typed>

/** Spreadsheets count days from here on. */
const DAY_ZERO = '1899-12-30'

/** A day (ISO) as spreadsheets hold it. */
export function serialOf(day: string): number {
  return daysBetween(DAY_ZERO, day)
}

/** A NIK as the law puts it together (PP 37/2007, Pasal 37): written here a second time, on purpose. */
export function nikOf(place: string, birthDay: string, sex: string, order: number): string {
  const { year, month, day } = partsOf(birthDay)
  const written = (part: number) => String(part).padStart(2, '0')
  const birth = written(sex === 'P' ? day + 40 : day) + written(month) + written(year % 100)
  return place + birth + String(order).padStart(4, '0')
}

const places = ['360101', '360214', '360332', '367204', '320105']
const oldest = '1961-11-27'

/** Somebody of whom nothing is wrong; each number is somebody else, and four in a row are nearly one. */
export function person(i: number): Person {
  const place = places[i % places.length] ?? ''
  const birthDay = addDays(oldest, Math.floor(i / 4) * 67)
  const sex = i % 2 === 0 ? 'L' : 'P'
  return {
    nik: nikOf(place, birthDay, sex, 1 + (i % 999)),
    name: `Warga ${i}`,
    birthDay: serialOf(birthDay),
    sex,
    mother: `Ibu ${i % 7}`,
    work: ['petani', 'nelayan', 'pedagang', 'ojek'][i % 4] ?? '',
    income: 1_000_000 + (i % 9) * 250_000,
    phone: i % 3 === 0 ? null : `0812${String(i).padStart(8, '0')}`,
  }
}
