import { type Judged, notKnown, notOk, ok } from './check.ts'
import type { Sight } from './facts.ts'
import { someOf } from './problem.ts'

/** Judges what was found in clouds in one line: what is wrong first, else what could not be seen, else that all is well. */
export function ofSights(
  sights: readonly Sight[],
  { fine, none, remedy }: { readonly fine: string; readonly none: string; readonly remedy: string },
): Judged {
  const because = (kind: Sight['kind']) =>
    sights.flatMap((one) => (one.kind === kind && one.kind !== 'fine' ? [one.why] : []))
  const [wrong, unseen] = [because('wrong'), because('not-seen')]
  if (wrong.length > 0) return notOk(someOf(wrong), remedy)
  if (unseen.length > 0) return notKnown(someOf(unseen), 'try it again when AWS answers')
  return ok(sights.length === 0 ? none : fine)
}
