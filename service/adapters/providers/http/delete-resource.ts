import { isExpected, isRepeatable, saysGone } from '../../../core/http/calls.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import { calledIn, callOf } from './called.ts'
import { refusal, unexpected } from './http-words.ts'
import { look } from './looking.ts'
import { pollOnce } from './poll.ts'
import type { Ended } from './ready.ts'
import { send } from './send.ts'
import { lastOf, leftOf, type StepWork } from './step-work.ts'

/** Deletes what is there of a resource; what is gone is done. */
export async function deleteResource(work: StepWork): Promise<Ended> {
  const { logicalId } = work.step
  const there = work.change.before.find((one) => one.logicalId === logicalId)
  if (there === undefined) throw refusal(`the ledger knows no ${logicalId} of ${work.change.identity.service}`)
  const resource = calledIn(work.change.former ?? [], logicalId)
  const last = lastOf(work.notes, work.key)
  if (last?.became === 'made') return whenGone(work, resource, there, last.at)
  const remove = callOf(resource, 'delete')
  const wasAsked = last?.became === 'asked' && !isRepeatable(remove)
  if (!wasAsked || (await look(work.ask, resource, there.id)) !== null) {
    const answer = await send(work, { resource, call: remove, id: there.id, canLook: true, mark: false })
    const isGone = saysGone(remove, answer.status) || saysGone(resource.calls.calls.read, answer.status)
    if (!isExpected(remove, answer.status) && !isGone) throw unexpected(work.deed, answer)
  }
  if (remove.poll === undefined) return { kind: 'done', resource: successor(work, there) }
  await work.note('made', there)
  return whenGone(work, resource, there, work.now().toISOString())
}

async function whenGone(
  work: StepWork,
  resource: CalledResource,
  there: AppliedResource,
  since: string,
): Promise<Ended> {
  const { poll } = callOf(resource, 'delete')
  const polled =
    poll === undefined ? null : await pollOnce(work, { resource, id: there.id, poll, since, deletes: true })
  return polled?.kind === 'pending' ? polled : { kind: 'done', resource: successor(work, there) }
}

/** What a replace has made already, where it makes first: what was noted last, but by this step. */
function successor({ notes, step, key }: StepWork, { id }: AppliedResource): AppliedResource | null {
  const others = notes.filter((one) => one.key !== key)
  const left = step.deed === 'delete' ? null : leftOf(others, step.logicalId)
  return left?.id === id ? null : left
}
