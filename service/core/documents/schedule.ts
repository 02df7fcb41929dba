/** The fields of a schedule as cron has them: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/crontab.html */
const fields: readonly (readonly [name: string, least: number, most: number, words: string])[] = [
  ['minute', 0, 59, ''],
  ['hour', 0, 23, ''],
  ['day', 1, 31, ''],
  ['month', 1, 12, 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'],
  ['weekday', 0, 7, 'SUN MON TUE WED THU FRI SAT'],
]

/** Why a schedule of five cron fields can never be meant so; null where it can. */
export function scheduleProblem(schedule: string): string | null {
  const written = schedule.trim().split(/ +/)
  for (const [index, [name, least, most, words]] of fields.entries()) {
    const field = written[index] ?? ''
    if (field.split(',').every((part) => isPart(part, least, most, words.split(' ')))) continue
    return `\`${field}\` is no ${name}: from ${least} to ${most}, as \`*\`, \`1,2\`, \`1-5\` or \`*/5\``
  }
  return null
}

function isPart(part: string, least: number, most: number, words: readonly string[]): boolean {
  const [, range = '', step] = /^([^/]+)(?:\/(.+))?$/.exec(part) ?? []
  if (step !== undefined && !(/^\d{1,2}$/.test(step) && Number(step) > 0)) return false
  if (range === '*' || (range === '?' && step === undefined)) return true
  const [first, last, more] = range.split('-').map((word) => numberOf(word, least, words))
  const fits = (value: number | undefined) => value !== undefined && value >= least && value <= most
  if (more !== undefined || !fits(first)) return false
  return last === undefined || (fits(last) && (first ?? 0) <= last)
}

/** A number, or a month or weekday by its first letters; -1 where it is neither. */
function numberOf(word: string, least: number, words: readonly string[]): number {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const at = word === '' ? -1 : words.indexOf(word.toUpperCase())
  return at < 0 ? -1 : at + least
}
