import type { Verdict } from '../core/model/verdict.ts'

const ranks: { readonly [verdict in Verdict['verdict']]: number } = { pass: 0, 'needs-approval': 1, deny: 2 }

/** How strict a verdict is; one that only observes blocks nothing. */
export function strictness({ mode, verdict }: Verdict): number {
  return mode === 'observe' ? -1 : ranks[verdict]
}

/** The strictest (rule G1); of equals the first. */
export function strictest<T>(all: readonly [T, ...T[]], verdictOf: (one: T) => Verdict): T {
  return all.reduce((one, other) => (strictness(verdictOf(other)) > strictness(verdictOf(one)) ? other : one))
}
