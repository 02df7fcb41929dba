import { CronTime } from 'cron'
import type { Schedules } from '../ports/scan.ts'

/** Schedules of five cron fields, in the time zones that Node knows. */
export const schedules: Schedules = {
  next(schedule, timeZone, after) {
    try {
      return new CronTime(schedule, timeZone).getNextDateFrom(after, timeZone).toJSDate()
    } catch {
      // One that is well-formed and still never comes, such as the 30th of February.
      return null
    }
  },
}
