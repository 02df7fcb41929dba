import { updateLive } from '../../resources/effects.ts'
import type { Properties, Stack, StackResource, Undo } from '../model.ts'
import { type Deed, setResource, setStatus } from './deed.ts'
import { deleteAll, rollbackPolicy } from './ends.ts'
import { type Job, runJobs } from './jobs.ts'

/**
 * Brings a stack back to what it was before its update. Where a resource cannot be brought back, the stack ends in
 * UPDATE_ROLLBACK_FAILED, and what is left to undo stays for ContinueUpdateRollback; `skip` names what that one leaves.
 */
export function* rollBackUpdate(deed: Deed, reason: string, skip: readonly string[] = []): Generator<void, void> {
  const { stack } = deed
  setStatus(deed, 'UPDATE_ROLLBACK_IN_PROGRESS', reason)
  yield
  for (const id of skip) skipped(deed, id)
  const undo = [...stack.undo].reverse()
  const failed = yield* runJobs(
    deed,
    undo.filter(({ kind }) => kind !== 'created').map((one) => undoJob(deed, one)),
    true,
  )
  if (failed.length > 0) {
    setStatus(deed, 'UPDATE_ROLLBACK_FAILED', `The following resource(s) failed to update: [${failed.join(', ')}]. `)
    return
  }
  setStatus(deed, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS')
  yield
  const made = undo.filter(({ kind }) => kind !== 'updated').map(({ made }) => made)
  const unborn = [...stack.resources.values()].filter(({ physicalId }) => physicalId === '')
  yield* deleteAll(
    deed,
    [...made, ...unborn],
    stack.deployed ? [stack.deployed.template] : [],
    keptBy(stack, undo),
    true,
  )
  for (const { logicalId } of unborn) stack.resources.delete(logicalId)
  if (stack.before) stack.outputs = stack.before.outputs
  stack.before = null
  stack.undo = []
  setStatus(deed, 'UPDATE_ROLLBACK_COMPLETE')
}

/** Resources that are new with the update are kept where their policy says so; one that stood in for another never is. */
function keptBy(stack: Stack, undo: readonly Undo[]) {
  const fresh = undo.flatMap((one) => (one.kind === 'created' && !one.stoodIn ? [one.made] : []))
  const wanted = stack.before?.wanted
  return (one: StackResource) => (wanted && fresh.includes(one) ? rollbackPolicy(wanted, stack, one) : 'Delete')
}

function undoJob(deed: Deed, undo: Undo): Job {
  const { stack, world, place } = deed
  const { logicalId, made } = undo
  const before = undo.kind === 'created' ? made : undo.before
  return {
    logicalId,
    type: made.type,
    phase: 'update',
    after: new Set(),
    begin() {
      setResource(deed, { ...before }, 'UPDATE_IN_PROGRESS')
      return true
    },
    finish() {
      if (undo.kind === 'updated') {
        updateLive(
          world,
          place,
          made.type,
          made.physicalId,
          { ...propertiesBack(made, before), ...undo.actual },
          tagsBack(made, before),
        )
      }
      const back = { ...before }
      stack.resources.set(logicalId, back)
      stack.undo.splice(
        stack.undo.indexOf(undo),
        1,
        ...(undo.kind === 'replaced' ? [{ kind: 'created', logicalId, made, stoodIn: true } as const] : []),
      )
      setResource(deed, back, 'UPDATE_COMPLETE')
    },
    fail(reason) {
      setResource(deed, stack.resources.get(logicalId) ?? made, 'UPDATE_FAILED', reason)
    },
  }
}

/** Only what the update changed: what hands changed besides stays as it is. */
function propertiesBack(made: StackResource, before: StackResource): Properties {
  const names = Object.keys({ ...made.properties, ...before.properties })
  const changed = names.filter(
    (name) => JSON.stringify(made.properties[name]) !== JSON.stringify(before.properties[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, before.properties[name]]))
}

function tagsBack(made: StackResource, before: StackResource): ReadonlyMap<string, string | null> {
  const had = before.tags.map(({ Key = '', Value = '' }): [string, string] => [Key, Value])
  const gone = made.tags.map(({ Key = '' }): [string, null] => [Key, null])
  return new Map<string, string | null>([...gone, ...had])
}

/** What a continued rollback leaves as it is, although the stack then says it is what it was. */
function skipped(deed: Deed, logicalId: string): void {
  const { stack } = deed
  const at = stack.undo.findIndex((one) => one.logicalId === logicalId && one.kind !== 'created')
  const undo = stack.undo[at]
  if (!undo || undo.kind === 'created') return
  stack.undo.splice(at, 1)
  const back = { ...undo.before, physicalId: undo.made.physicalId }
  stack.resources.set(logicalId, back)
  setResource(deed, back, 'UPDATE_COMPLETE', 'Resource update skipped')
}
