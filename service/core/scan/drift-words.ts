import type { Difference } from '../model/scan.ts'
import type { Subject } from '../model/subject.ts'
import { cutText } from '../render/cut-text.ts'
import { subjectName } from '../render/subject-name.ts'

/** So many differences are named; the rest is counted. */
const most = 3
/** At most so many characters of a value, and of a path, are said. */
const [longestValue, longestPath] = [40, 120]

/** What a drift finding says, in short, and what to do; nothing sensitive is in it. */
export function driftWords(
  subject: Subject,
  account: string,
  found: readonly Difference[],
): { readonly message: string; readonly fix: string } {
  const name = subjectName(subject)
  const whole = found.find(({ path }) => path === '')
  if (whole !== undefined && whole.live === undefined) {
    return {
      message: `${name} is gone: it does not live in ${account} any more.`,
      fix: `Revert service ${subject.name}, which makes it again, or delete the service.`,
    }
  }
  const fix = `Revert service ${subject.name}, or adopt what lives into it.`
  if (whole !== undefined) {
    return { message: `${name} is a ${cutText(String(whole.live), longestPath)} now, not a ${whole.desired}.`, fix }
  }
  const named = found.slice(0, most).map(difference)
  const rest = found.length > most ? [`and ${found.length - most} more`] : []
  return { message: `${name} lives otherwise than it was applied: ${[...named, ...rest].join('; ')}.`, fix }
}

function difference(one: Difference): string {
  const path = cutText(one.path, longestPath)
  if (one.sensitive === true) return `${path} (sensitive, changed)`
  if (one.live === undefined) return `${path} is gone`
  if (one.desired === undefined) return `${path} was added`
  return `${path} is ${value(one.live)}, not ${value(one.desired)}`
}

function value(data: unknown): string {
  return cutText(JSON.stringify(data) ?? '', longestValue)
}
