import type { DeclaredCall } from '../../../core/http/calls.ts'
import { valuesIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { StepOutcome } from '../../../ports/cloud.ts'
import { refusal } from './http-words.ts'
import { pollOnce } from './poll.ts'
import type { StepWork } from './step-work.ts'

/** How a step ended, but for its answer; `resource` null: it is gone. */
export type Ended =
  | { readonly kind: 'done'; readonly resource: AppliedResource | null }
  | Extract<StepOutcome, { kind: 'pending' }>

/** A resource that a call made or changed, as far as it is known. */
export type Made = { readonly resource: CalledResource; readonly call: DeclaredCall; readonly there: AppliedResource }

/** Notes what a call made or changed: from here on it is known, whatever happens. */
export async function noteMade(work: StepWork, made: Made): Promise<Ended> {
  const { resource, there } = made
  if (work.isSecret(there.id))
    throw refusal(`${resource.logicalId} was made, and its id looks like a secret: it cannot be kept, nor managed`)
  await work.note('made', there)
  return whenReady(work, made, work.now().toISOString())
}

/** Looks whether it is ready, where its service takes longer than its answer (`poll`); `since` (ISO 8601): when that began. */
export async function whenReady(work: StepWork, { resource, call, there }: Made, since: string): Promise<Ended> {
  const { poll, outputs } = call
  if (poll === undefined) return { kind: 'done', resource: there }
  const polled = await pollOnce(work, { resource, id: there.id, poll, since, deletes: false })
  if (polled.kind === 'pending') return polled
  const more = polled.body === null ? {} : valuesIn(polled.body, outputs)
  return { kind: 'done', resource: { ...there, outputs: { ...there.outputs, ...more } } }
}
