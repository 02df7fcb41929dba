import type { DeploymentState, Landing } from '../model/landing.ts'
import type { LedgerHead } from '../model/ledger.ts'
import { type Became, type ResultsNow, resultsOf, type ServiceResult, stillHeld } from './result.ts'

/** What became of a landing in one environment: a deployment's state, and why in a few words. */
export type EnvironmentResult = {
  readonly environment: string
  readonly state: DeploymentState
  readonly words: string
}

/** What became of a landing, environment by environment (rule M7). */
export function environmentResults(landing: Landing, now: ResultsNow): readonly EnvironmentResult[] {
  const byEnvironment = Map.groupBy(resultsOf(landing, now), ({ environment }) => environment)
  return [...byEnvironment.keys()].sort().map((environment) => {
    const results = byEnvironment.get(environment) ?? []
    return { environment, state: stateOf(results), words: wordsOf(results) }
  })
}

/** Whether nothing of a landing will change any more. */
export function isThrough(landing: Landing, now: ResultsNow): boolean {
  return stillHeld(landing, now.held).length === 0 && resultsOf(landing, now).every(({ became }) => ended.has(became))
}

const ended: ReadonlySet<Became['became']> = new Set(['applied', 'superseded'])

/** While something is under way nothing is said of the rest; what stands still for other reasons than a failure is no success. */
function stateOf(results: readonly ServiceResult[]): DeploymentState {
  const has = (became: Became['became']) => results.some((one) => one.became === became)
  if (has('under way')) return 'in_progress'
  if (has('failed')) return 'failure'
  if (has('held') || has('not writable') || has('blocked')) return 'error'
  return has('waits') ? 'queued' : 'success'
}

const told: readonly (readonly [words: string, became: readonly Became['became'][]])[] = [
  ['failed', ['failed']],
  ['held', ['held']],
  ['not applied', ['not writable', 'blocked']],
  ['waiting', ['waits']],
  ['under way', ['under way']],
  ['applied', ['applied']],
  ['replaced', ['superseded']],
]

/** `1 failed, 2 applied`. */
function wordsOf(results: readonly ServiceResult[]): string {
  const counts = told.flatMap(([words, became]) => {
    const count = results.filter((one) => became.includes(one.became)).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  const fits = (most: number) => counts.slice(0, most).join(', ').length <= longest
  return counts.slice(0, counts.findLastIndex((_, at) => fits(at + 1)) + 1).join(', ')
}

/** So long that the head of the ledger has room beside it. */
const longest = 54

/** GitHub takes 140 characters. The head of the ledger stands outside by this, so that a cut tail is noticed (rule V5). */
export function descriptionOf(words: string, head: LedgerHead | null): string {
  return head === null ? words : `${words}; ledger ${head.seq}:${head.hash}`
}

/** The words of such a description. */
export function wordsIn(description: string): string {
  return description.split('; ledger ')[0] ?? ''
}
