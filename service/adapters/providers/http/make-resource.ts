import { isExpected, isRepeatable } from '../../../core/http/calls.ts'
import { idIn, valuesIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import { calledIn, callOf, standing } from './called.ts'
import { changeThere } from './change-resource.ts'
import { refusal, unexpected } from './http-words.ts'
import { bodyOf, findId, livesAsWanted, look } from './looking.ts'
import { type Ended, noteMade, whenReady } from './ready.ts'
import { send, undecided } from './send.ts'
import { lastOf, leftOf, type StepWork } from './step-work.ts'

/** Makes a resource; one that an earlier step made, and that nobody knows of yet, is brought to what it shall be. */
export async function makeResource(work: StepWork): Promise<Ended> {
  const resource = calledIn(work.change.after, work.step.logicalId)
  const last = lastOf(work.notes, work.key)
  if (last?.became === 'made' && last.resource !== null)
    return whenReady(work, { resource, call: callOf(resource, 'create'), there: last.resource }, last.at)
  if (last?.became === 'asked') return makeAgain(work, resource)
  const left = leftOf(work.notes, work.step.logicalId)
  const taken = left === null || isFormer(work, left.id) ? null : await takeUp(work, resource, left)
  return taken ?? makeFirst(work, resource)
}

/** Whether it is what a replace leaves behind. */
function isFormer({ change, step }: StepWork, id: string): boolean {
  return change.before.some((one) => one.id === id && one.logicalId === step.logicalId)
}

/** What an apply that failed has left. Null: it is there no more. */
async function takeUp(work: StepWork, resource: CalledResource, left: AppliedResource): Promise<Ended | null> {
  const lives = await livesAsWanted(work.ask, resource, left.id)
  if (lives === null) return null
  if (lives) return noteMade(work, { resource, call: callOf(resource, 'create'), there: left })
  if (resource.calls.calls.update !== undefined) return changeThere(work, resource, left)
  const way = 'delete it there first'
  throw refusal(`an apply that failed has left ${left.id}, which is not what ${resource.logicalId} shall be: ${way}`)
}

async function makeFirst(work: StepWork, resource: CalledResource): Promise<Ended> {
  if (resource.calls.calls.find === undefined) return make(work, resource)
  const found = await findId(work.ask, resource)
  if (found === null || isFormer(work, found)) return make(work, resource)
  const before = work.notes.findLast(({ logicalId }) => logicalId === resource.logicalId)
  if (before?.became === 'asked') {
    // An earlier apply was cut off as it made it: nothing of that name was there then.
    const taken = await takeUp(work, resource, standing(resource, found, {}))
    if (taken !== null) return taken
  }
  // Another process may have taken this very step meanwhile.
  const meanwhile = lastOf(await work.notesNow(), work.key)
  if (meanwhile === null || meanwhile.became === 'unsent') throw takenByOthers(resource, found)
  return meanwhile.resource === null
    ? makeAgain(work, resource)
    : whenReady(work, { resource, call: callOf(resource, 'create'), there: meanwhile.resource }, meanwhile.at)
}

function takenByOthers({ logicalId }: CalledResource, id: string): Error {
  const way = `the annotation plumbline-import/${logicalId}: "${id}" takes it over`
  return refusal(`${logicalId} was not made: ${id} is there already, and Plumbline did not make it; ${way}`)
}

/** An earlier try of this step was sent, and nobody knows what came of it. */
async function makeAgain(work: StepWork, resource: CalledResource): Promise<Ended> {
  const create = callOf(resource, 'create')
  if (isRepeatable(create)) return make(work, resource)
  if (resource.calls.calls.find === undefined) throw undecided(work, 'an earlier try was cut off')
  const found = await findId(work.ask, resource)
  if (found === null) return make(work, resource)
  const there = await look(work.ask, resource, found)
  const outputs = there === null ? {} : valuesIn(there.body, create.outputs)
  return noteMade(work, { resource, call: create, there: standing(resource, found, outputs) })
}

/** Whether another process takes this very step: what is there is what that made. */
async function isTakenTwice({ notes, notesNow, key }: StepWork): Promise<boolean> {
  const asked = (all: typeof notes) => all.filter((one) => one.key === key && one.became === 'asked').length
  return asked(await notesNow()) > asked(notes) + 1
}

async function make(work: StepWork, resource: CalledResource): Promise<Ended> {
  const create = callOf(resource, 'create')
  const canLook = resource.calls.calls.find !== undefined
  const answer = await send(work, { resource, call: create, id: null, canLook, mark: canLook })
  if (!isExpected(create, answer.status)) {
    if (canLook && (await isTakenTwice(work))) return makeAgain(work, resource)
    throw unexpected(work.deed, answer)
  }
  const body = create.id === undefined ? (answer.body ?? null) : bodyOf(work.deed, create, answer)
  const id = create.id === undefined ? await findId(work.ask, resource) : idIn(body, create.id)
  if (id === null) throw undecided(work, `${answer.words}, which gives no id`)
  const there = standing(resource, id, valuesIn(body, create.outputs))
  return noteMade(work, { resource, call: create, there })
}
