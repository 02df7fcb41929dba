import { isExpected, isRepeatable, saysGone } from '../../../core/http/calls.ts'
import { valuesIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import { calledIn, callOf } from './called.ts'
import { refusal, unexpected } from './http-words.ts'
import { livesAsWanted } from './looking.ts'
import { type Ended, noteMade, whenReady } from './ready.ts'
import { send } from './send.ts'
import { lastOf, type StepWork } from './step-work.ts'

/** Changes a resource in place. */
export async function changeResource(work: StepWork): Promise<Ended> {
  const { logicalId } = work.step
  const resource = calledIn(work.change.after, logicalId)
  const there = work.change.before.find((one) => one.logicalId === logicalId)
  if (there === undefined) throw refusal(`the ledger knows no ${logicalId} of ${work.change.identity.service}`)
  if (there.type !== resource.type)
    throw refusal(`${logicalId} is a ${there.type}: to make it a ${resource.type} is to replace it`)
  return changeThere(work, resource, there)
}

/** Changes what is there of a resource to what it shall be. */
export async function changeThere(work: StepWork, resource: CalledResource, there: AppliedResource): Promise<Ended> {
  const update = callOf(resource, 'update')
  const made = { resource, call: update, there }
  const last = lastOf(work.notes, work.key)
  if (last?.became === 'made') return whenReady(work, { ...made, there: last.resource ?? there }, last.at)
  if (last?.became === 'asked' && !isRepeatable(update)) {
    const lives = await livesAsWanted(work.ask, resource, there.id)
    if (lives === null) throw gone(resource, there)
    if (lives) return noteMade(work, made)
  }
  const answer = await send(work, { resource, call: update, id: there.id, canLook: true, mark: false })
  if (!isExpected(update, answer.status)) {
    if (saysGone(update, answer.status)) throw gone(resource, there)
    throw unexpected(work.deed, answer)
  }
  const outputs = { ...there.outputs, ...valuesIn(answer.body ?? null, update.outputs) }
  return noteMade(work, { ...made, there: { ...there, outputs } })
}

function gone({ logicalId }: CalledResource, { id }: AppliedResource): Error {
  return refusal(`${logicalId} is gone: there is no ${id} any more`)
}
