import { deleteLive } from '../../resources/effects.ts'
import { ResourceFailure } from '../../resources/live.ts'
import type { Deployed, StackResource } from '../model.ts'
import { type Deed, setResource, setStatus } from './deed.ts'
import { deleteAll, deletionPolicy, end, failureOf, outputsOf, replacePolicy, wantedIds } from './ends.ts'
import { runJobs } from './jobs.ts'
import { createJob, refuseByPolicy } from './resource-jobs.ts'
import { rollBackUpdate } from './roll-back-update.ts'
import { updateJob } from './update-job.ts'

/** How an update goes about it. */
export type UpdateOptions = { readonly revertDrift: boolean; readonly disableRollback: boolean }

/** Brings a stack to a wanted template: new and changed resources first, then it deletes what is no longer held. */
export function* updateStack(deed: Deed, wanted: Deployed, options: UpdateOptions): Generator<void, void> {
  const { stack, world } = deed
  const former = stack.deployed
  if (!former) throw new Error(`the stack ${stack.name} was never deployed`)
  stack.before = { deployed: former, outputs: stack.outputs, wanted }
  stack.undo = []
  stack.cancelled = false
  stack.updated = world.clock.now()
  setStatus(deed, 'UPDATE_IN_PROGRESS', 'User Initiated')
  yield
  forgetFailed(deed)
  const ids = wantedIds(deed, wanted)
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !ids.includes(logicalId))
  const replaced: StackResource[] = []
  const jobs = ids.map((id) =>
    stack.resources.has(id) ? updateJob(deed, wanted, id, replaced, options.revertDrift) : createJob(deed, wanted, id),
  )
  const refused = refuseRemovals(deed, removed)
  const failed = refused.length > 0 ? refused : yield* runJobs(deed, jobs, false)
  const reason = stack.cancelled ? 'User Initiated' : failureOf(deed, wanted, failed, 'update')
  if (reason !== null) {
    if (options.disableRollback && !stack.cancelled) setStatus(deed, 'UPDATE_FAILED', reason)
    else yield* rollBackUpdate({ ...deed, during: 'rollback' }, reason)
    return end(deed, true)
  }
  stack.deployed = wanted
  stack.outputs = outputsOf(deed, wanted)
  yield* cleanUp(deed, wanted, removed, replaced)
  stack.before = null
  stack.undo = []
  setStatus(deed, 'UPDATE_COMPLETE')
  end(deed, false)
}

/** What is no longer held goes after all else stands; what cannot be deleted stays behind, and the update is complete all the same. */
function* cleanUp(
  deed: Deed,
  wanted: Deployed,
  removed: readonly StackResource[],
  replaced: readonly StackResource[],
): Generator<void, void> {
  const former = deed.stack.before?.deployed ?? wanted
  setStatus(deed, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')
  yield
  const policy = (resource: StackResource) => {
    if (replaced.includes(resource)) return replacePolicy(wanted.template, resource.logicalId)
    const said = deletionPolicy(former.template, resource)
    return said === 'RetainExceptOnCreate' ? 'Retain' : said
  }
  yield* deleteAll(deed, [...removed, ...replaced], [former.template], policy, true)
  for (const { logicalId } of removed) deed.stack.resources.delete(logicalId)
}

/** What failed to be made and was kept has no state to go back to: it is deleted before the stack goes on. */
function forgetFailed({ stack, world, place }: Deed): void {
  for (const one of [...stack.resources.values()].filter(({ status }) => status === 'CREATE_FAILED')) {
    if (one.physicalId !== '') deleteLive(world, place, one.type, one.physicalId)
    stack.resources.delete(one.logicalId)
  }
}

function refuseRemovals(deed: Deed, removed: readonly StackResource[]): readonly string[] {
  return removed.flatMap((resource) => {
    try {
      refuseByPolicy(deed, resource.logicalId, resource.type, 'Update:Delete')
      return []
    } catch (failure) {
      if (!(failure instanceof ResourceFailure)) throw failure
      setResource(deed, resource, 'UPDATE_FAILED', failure.message)
      return [resource.logicalId]
    }
  })
}
