import type { Impact } from '../model/impact.ts'
import type { Verdict } from '../model/verdict.ts'

/** What a policy says about itself, for reports that list rules. */
export type PolicyWords = {
  readonly title?: string
  readonly description?: string
  readonly controls?: readonly string[]
}

/** A verdict with what its readers need besides: every report format is a function of this, and of nothing else. */
export type Report = {
  readonly verdict: Verdict
  /** A file's text as it was judged, for quoting a line; null where there is none. Sensitive values are masked in it. */
  readonly text: (path: string) => string | null
  /** Whether colours are wanted. */
  readonly colour: boolean
  /** Whether a change was judged (`--base`, a pull request), or a tree as it stands. */
  readonly change: boolean
  /** The Estate's currency; null where it names none. */
  readonly currency: string | null
  /** What a change of rules means for what exists today, for people; absent where no rule changes. */
  readonly impact?: Impact
  /** What is known of a policy by name; null for one that nobody describes. */
  readonly policy: (name: string) => PolicyWords | null
  /** Plumbline's own version, for reports that name their tool. */
  readonly version: string
}
