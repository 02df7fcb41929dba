import type { OnStackFailure } from '@aws-sdk/client-cloudformation'
import type { Deployed, StackResource } from '../model.ts'
import { type Deed, setStatus } from './deed.ts'
import { deleteStack } from './delete-stack.ts'
import { deleteAll, end, failureOf, outputsOf, rollbackPolicy, wantedIds } from './ends.ts'
import { runJobs } from './jobs.ts'
import { createJob } from './resource-jobs.ts'

/** Makes all that a template holds; when something fails, takes it back, leaves it, or deletes the stack, as was asked. */
export function* createStack(deed: Deed, wanted: Deployed, onFailure: OnStackFailure): Generator<void, void> {
  const { stack } = deed
  stack.deployed = wanted
  setStatus(deed, 'CREATE_IN_PROGRESS', 'User Initiated')
  yield
  const jobs = wantedIds(deed, wanted).map((id) => createJob(deed, wanted, id))
  const failed = yield* runJobs(deed, jobs, false)
  const reason = failureOf(deed, wanted, failed, 'create')
  if (reason === null) {
    stack.outputs = outputsOf(deed, wanted)
    setStatus(deed, 'CREATE_COMPLETE')
    return end(deed, false)
  }
  if (onFailure === 'DO_NOTHING') {
    setStatus(deed, 'CREATE_FAILED', reason)
    return end(deed, true)
  }
  if (onFailure === 'DELETE') {
    yield* deleteStack({ ...deed, during: 'rollback' }, [], `${reason}Delete requested by user.`)
    return end(deed, true)
  }
  yield* rollBackCreation({ ...deed, during: 'rollback' }, wanted, `${reason}Rollback requested by user.`)
  end(deed, true)
}

/** Deletes what a failed creation made; ends in ROLLBACK_COMPLETE, or in ROLLBACK_FAILED where something cannot be deleted. */
function* rollBackCreation(deed: Deed, wanted: Deployed, reason: string): Generator<void, void> {
  const { stack } = deed
  stack.deleted = deed.world.clock.now()
  setStatus(deed, 'ROLLBACK_IN_PROGRESS', reason)
  yield
  const made = [...stack.resources.values()]
  const policy = (resource: StackResource) => rollbackPolicy(wanted, stack, resource)
  const failed = yield* deleteAll(deed, made, [wanted.template], policy, false)
  if (failed.length > 0)
    setStatus(deed, 'ROLLBACK_FAILED', `The following resource(s) failed to delete: [${failed.join(', ')}]. `)
  else setStatus(deed, 'ROLLBACK_COMPLETE')
}
