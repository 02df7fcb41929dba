import { parseDuration } from '../../../core/documents/date.ts'
import { type DeclaredCall, isExpected, type Poll, saysGone } from '../../../core/http/calls.ts'
import { progressIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { Json } from '../../../core/model/json.ts'
import type { StepOutcome } from '../../../ports/cloud.ts'
import { callOf } from './called.ts'
import { refusal, unexpected } from './http-words.ts'
import { bodyOf } from './looking.ts'
import type { StepWork } from './step-work.ts'

/** What a service goes on with after it answered. */
export type Polled = {
  readonly resource: CalledResource
  readonly id: string
  readonly poll: Poll
  /** ISO 8601: when it began. */
  readonly since: string
  readonly deletes: boolean
}

/** Whether it is through; `body` is what was answered then, null where it is gone. */
export type Through = { readonly kind: 'through'; readonly body: Json | null }

/** Asks once how far a service is. Throws where it failed, or takes longer than its offering allows. */
export async function pollOnce(
  work: StepWork,
  polled: Polled,
): Promise<Through | Extract<StepOutcome, { kind: 'pending' }>> {
  const { resource, id, poll, deletes } = polled
  const call = pollCall(resource, poll)
  const answer = await work.ask(resource, call, id)
  if (saysGone(call, answer.status)) {
    if (deletes) return { kind: 'through', body: null }
    return waiting(work, polled, answer.words)
  }
  if (deletes && poll.at === undefined) {
    if (!isExpected(call, answer.status)) throw unexpected(work.deed, answer)
    return waiting(work, polled, answer.words)
  }
  const body = bodyOf(work.deed, call, answer)
  const progress = progressIn(body, poll)
  if (progress === 'through') return { kind: 'through', body }
  if (progress === 'failed')
    throw refusal(`the service could not ${work.deed}: it says so itself of ${id}, which is there; ${answer.words}`)
  return waiting(work, polled, answer.words)
}

function pollCall(resource: CalledResource, { path }: Poll): DeclaredCall {
  const { body: _, ...read } = callOf(resource, 'read')
  return path === undefined ? read : { ...read, path }
}

function waiting({ deed, now }: StepWork, { poll, since, id }: Polled, words: string) {
  const every = parseDuration(poll.every ?? '') ?? 10_000
  const most = parseDuration(poll.for ?? '') ?? 30 * 60_000
  const at = now().getTime()
  if (at - Date.parse(since) >= most)
    throw refusal(`the service did not ${deed} within ${Math.round(most / 1000)} s, and ${id} is there; ${words}`)
  return { kind: 'pending', until: new Date(at + every), answer: words } as const
}
