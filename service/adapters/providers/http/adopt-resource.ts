import { idIn, valuesIn } from '../../../core/http/read-answer.ts'
import { calledIn, callOf, standing } from './called.ts'
import { changeThere } from './change-resource.ts'
import { refusal } from './http-words.ts'
import { livesAsWanted, look } from './looking.ts'
import { type Ended, noteMade } from './ready.ts'
import { lastOf, type StepWork } from './step-work.ts'

/** Takes over what is there already, because its service's document names it, and brings it to what it shall be. */
export async function adoptResource(work: StepWork): Promise<Ended> {
  const { logicalId } = work.step
  const resource = calledIn(work.change.after, logicalId)
  const id = idIn(work.change.adopt[logicalId] ?? null, '')
  const found = id === null || id === '' ? null : await look(work.ask, resource, id)
  if (id === null || found === null) {
    const name = JSON.stringify(work.change.adopt[logicalId] ?? '')
    throw refusal(`${logicalId} cannot be taken over: there is no ${name}`)
  }
  const { poll: _, ...create } = callOf(resource, 'create')
  const there = standing(resource, id, valuesIn(found.body, create.outputs))
  const isUnderWay = lastOf(work.notes, work.key) !== null && resource.calls.calls.update !== undefined
  if (isUnderWay || !(await livesAsWanted(work.ask, resource, id))) return changeThere(work, resource, there)
  return noteMade(work, { resource, call: create, there })
}
