import { type Deed, setStatus } from './deed.ts'
import { deleteAll, deletionPolicy, end } from './ends.ts'

/** Deletes a stack and what it holds, but for what its policies or the caller keep. */
export function* deleteStack(deed: Deed, retain: readonly string[], reason?: string): Generator<void, void> {
  const { stack, world } = deed
  stack.deleted = world.clock.now()
  setStatus(deed, 'DELETE_IN_PROGRESS', reason)
  yield
  const template = stack.deployed?.template
  const left = [...stack.resources.values()].filter(
    ({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED',
  )
  const failed = template
    ? yield* deleteAll(
        deed,
        left,
        [template],
        (resource) => {
          if (retain.includes(resource.logicalId)) return 'Retain'
          const policy = deletionPolicy(template, resource)
          return policy === 'RetainExceptOnCreate' ? 'Retain' : policy
        },
        false,
      )
    : []
  if (failed.length > 0) {
    setStatus(deed, 'DELETE_FAILED', `The following resource(s) failed to delete: [${failed.join(', ')}]. `)
    return end(deed, true)
  }
  setStatus(deed, 'DELETE_COMPLETE')
  stack.changeSets = []
  end(deed, false)
}
