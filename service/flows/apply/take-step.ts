import type { AppliedResource } from '../../core/model/applied.ts'
import type { CloudChange } from '../../core/model/cloud-change.ts'
import type { Json } from '../../core/model/json.ts'
import type { LedgerBody } from '../../core/model/ledger.ts'
import type { ResourceChange } from '../../core/model/plan.ts'
import { CloudError, type CloudStep, type Provider } from '../../ports/cloud.ts'
import type { ApplyingWorld, Run } from '../../ports.ts'
import { anyWish } from './failure-of.ts'
import { remembered, toRemember } from './remembered.ts'

/** A step of a provider, with what the journal says of it. */
export type JournalledStep = {
  readonly provider: Provider
  readonly change: CloudChange
  readonly step: CloudStep
  /** Unique in the run. */
  readonly name: string
  /** What it will change, masked. */
  readonly changes: readonly ResourceChange[]
  /** What the service shall become, told from other wishes for it. */
  readonly wish: string
}

/** A cloud refused a step; it stands in the journal with the cloud's own words. */
export class StepFailure extends Error {
  /** What the steps before it made, or left as it was. */
  readonly there: readonly AppliedResource[]

  constructor(message: string, there: readonly AppliedResource[] = []) {
    super(message)
    this.name = 'StepFailure'
    this.there = there
  }
}

type Touched = { readonly [logicalId: string]: AppliedResource | null }

type Journalled = Extract<LedgerBody, { kind: 'begun' | 'ended' }>

/** How a step stands, as the run remembers it. */
type Standing =
  | { readonly kind: 'done'; readonly resources: Touched; readonly answer: string }
  | { readonly kind: 'pending'; readonly until: string }
  /** `undecided`: nobody can tell whether it took effect. */
  | { readonly kind: 'failed'; readonly answer: string; readonly undecided: boolean }

/**
 * Takes a step, journalled before and after (rule M5), and gives what it touched. A step that takes long is asked for
 * again and again, with one key, and the run sleeps meanwhile. Throws a `StepFailure` where the cloud refuses.
 */
export async function takeStep(world: ApplyingWorld, run: Run, one: JournalledStep): Promise<Touched> {
  const { name, changes, wish } = one
  const { service } = one.change.identity
  // With the wish: a run that began anew for another one has another key, or its cloud would take it for done.
  const own = `${name} for ${wish.slice(0, 16)}`
  const key = await run.step(`begin ${own}`, async (key) => {
    await recordOnce(world, { kind: 'begun', run: run.id, service, step: name, key, changes })
    return key
  })
  for (let asked = 1; ; asked += 1) {
    const standing = remembered<Standing>(
      await run.step(`${own}, asked ${asked}`, () => askAndTell(world, run, one, key)),
    )
    if (standing.kind === 'failed') throw new StepFailure(standing.answer)
    if (standing.kind === 'done') return standing.resources
    await run.sleep(`${own}, waited ${asked}`, new Date(standing.until))
  }
}

/** With its entry in the journal it is one step: who stops a run stops it between two of a cloud's, never amid one. */
async function askAndTell(world: ApplyingWorld, run: Run, one: JournalledStep, key: string): Promise<Json> {
  const standing = await ask(one, key)
  if (standing.kind !== 'pending') {
    const { kind: outcome, answer } = standing
    const failed = standing.kind === 'failed' ? { wish: standing.undecided ? anyWish : one.wish } : {}
    const { service } = one.change.identity
    await recordOnce(world, { kind: 'ended', run: run.id, service, step: one.name, key, outcome, answer, ...failed })
  }
  return toRemember(standing)
}

/** Where the process ended between the entry and the run's own memory of it, the entry stands already. */
async function recordOnce({ ledger, estate }: ApplyingWorld, entry: Journalled): Promise<void> {
  const journal = await ledger.journal(estate.id, entry.run)
  if (!journal.some(({ body }) => isSame(body, entry))) await ledger.record(estate.id, [entry])
}

function isSame(body: LedgerBody, entry: Journalled): boolean {
  if (body.kind === 'begun') return entry.kind === 'begun' && body.key === entry.key
  return body.kind === 'ended' && entry.kind === 'ended' && body.key === entry.key && body.outcome === entry.outcome
}

/** What may pass is thrown, and the runner tries again with the same key; what nobody can wait for is an answer. */
async function ask({ provider, change, step }: JournalledStep, key: string): Promise<Standing> {
  try {
    const outcome = await provider.perform(change, step, key)
    return outcome.kind === 'done' ? outcome : { kind: 'pending', until: outcome.until.toISOString() }
  } catch (error) {
    if (!(error instanceof CloudError) || error.passing) throw error
    return { kind: 'failed', answer: error.message, undecided: error.undecided }
  }
}
