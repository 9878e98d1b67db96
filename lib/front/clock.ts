import { dayInJakarta } from '../calendar/day.ts'

/** What the front reads of the time. */
export type Clock = {
  /** The ISO day that the site shows. */
  day: () => string
  /** Until the next day begins in Jakarta. */
  secondsLeft: () => number
}

const JAKARTA_AHEAD_SECONDS = 7 * 60 * 60
const DAY_SECONDS = 24 * 60 * 60

/** The day in Jakarta at the moment that `now` tells. */
export function jakartaClock(now: () => Date): Clock {
  return {
    day: () => dayInJakarta(now()),
    secondsLeft() {
      const seconds = Math.floor(now().getTime() / 1000) + JAKARTA_AHEAD_SECONDS
      return DAY_SECONDS - (seconds % DAY_SECONDS)
    },
  }
}

/** One day that never ends, so that any day can be looked at. */
export function stoppedClock(day: string): Clock {
  return { day: () => day, secondsLeft: () => DAY_SECONDS }
}
