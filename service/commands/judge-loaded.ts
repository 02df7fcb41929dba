import { judge } from '../core/judge.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { digestKeyOf } from './digest-key.ts'
import type { LoadedEstate } from './load-estate.ts'

/** Judges an estate as a command loaded it. `now` is ISO 8601. */
export function judgeLoaded(loaded: LoadedEstate, now: string): Verdict {
  const { base, after, lastValid, lastValidEstate, shipped } = loaded
  return judge({
    base,
    after,
    lastValid,
    lastValidEstate,
    shipped,
    approvals: [],
    now,
    pullRequest: null,
    digestKey: digestKeyOf(loaded),
    bootstrap: 'check',
  })
}
