import type { DeclaredCall } from '../../../core/http/calls.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { EngineNote } from '../../../core/model/engine-note.ts'
import type { CloudChange } from '../../../ports/cloud.ts'
import type { CallAnswer } from '../../../ports/http-calls.ts'
import type { DeedStep } from '../deeds.ts'
import type { HttpParts } from './http-parts.ts'

/** What a step works with. */
export type StepWork = {
  readonly change: CloudChange
  readonly step: DeedStep
  readonly key: string
  /** What the step does, for people: `create Workspace of chat`. */
  readonly deed: string
  readonly now: () => Date
  /** What was noted of the service when the step was asked for. */
  readonly notes: readonly EngineNote[]
  /** The same, looked at again: another process may have gone on. */
  notesNow(): Promise<readonly EngineNote[]>
  note(became: EngineNote['became'], resource: AppliedResource | null): Promise<void>
  /** Makes a call of a resource; whoever makes it again with this step's key makes the same. */
  ask(resource: CalledResource, call: DeclaredCall, id: string | null): Promise<CallAnswer>
  /** Whether an identifier looks like a secret. */
  isSecret(id: string): boolean
}

/** Prepares a step. */
export async function stepWork(parts: HttpParts, change: CloudChange, step: DeedStep, key: string): Promise<StepWork> {
  const { identity } = change
  const notesNow = () => parts.notes.of(identity)
  const asking = { account: identity.account, egress: identity.egress ?? [], key }
  return {
    change,
    step,
    key,
    deed: `${step.name} of ${identity.service}`,
    now: () => parts.clock.now(),
    notes: await notesNow(),
    notesNow,
    note: (became, resource) => {
      const at = parts.clock.now().toISOString()
      return parts.notes.add(identity, { step: step.name, key, became, logicalId: step.logicalId, resource, at })
    },
    ask: (resource, call, id) => parts.calls.make({ ...asking, resource, call, id }),
    isSecret: (id) => parts.redact(id) !== id,
  }
}

/** What was noted last under a key; null: nothing. */
export function lastOf(notes: readonly EngineNote[], key: string): EngineNote | null {
  return notes.findLast((one) => one.key === key) ?? null
}

/** What earlier steps left of a resource, by what was noted: those that failed on the way too. Null: nothing. */
export function leftOf(notes: readonly EngineNote[], logicalId: string): AppliedResource | null {
  const told = notes.filter((one) => one.logicalId === logicalId && (one.became === 'made' || one.became === 'done'))
  return told.at(-1)?.resource ?? null
}
