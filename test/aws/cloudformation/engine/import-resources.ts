import { findLive } from '../../resources/effects.ts'
import { ResourceFailure } from '../../resources/live.ts'
import { tagProperty } from '../../resources/types.ts'
import type { ChangeSet, Deployed } from '../model.ts'
import { type Deed, setResource, setStatus, systemTags } from './deed.ts'
import { end, outputsOf } from './ends.ts'
import { newResource } from './resource-jobs.ts'

/** Takes resources that live into a stack: nothing of them is changed but the tags of the stack, and all or none are taken. */
export function* importResources(deed: Deed, wanted: Deployed, imports: ChangeSet['imports']): Generator<void, void> {
  const { stack } = deed
  const former = stack.deployed
  setStatus(deed, 'IMPORT_IN_PROGRESS', 'User Initiated')
  yield
  const failed: string[] = []
  for (const logicalId of imports.keys()) {
    try {
      importOne(deed, wanted, logicalId, imports)
    } catch (failure) {
      if (!(failure instanceof ResourceFailure)) throw failure
      failed.push(logicalId)
      const one = stack.resources.get(logicalId)
      if (one) setResource(deed, one, 'IMPORT_FAILED', failure.message)
    }
    yield
  }
  if (failed.length > 0) {
    setStatus(
      deed,
      'IMPORT_ROLLBACK_IN_PROGRESS',
      `The following resource(s) failed to import: [${failed.join(', ')}]. `,
    )
    yield
    for (const logicalId of imports.keys()) stack.resources.delete(logicalId)
    stack.deployed = former
    setStatus(deed, 'IMPORT_ROLLBACK_COMPLETE')
    return end(deed, true)
  }
  stack.deployed = wanted
  for (const logicalId of imports.keys()) tagImported(deed, logicalId)
  stack.outputs = outputsOf(deed, wanted)
  setStatus(deed, 'IMPORT_COMPLETE')
  end(deed, false)
}

function importOne(deed: Deed, wanted: Deployed, logicalId: string, imports: ChangeSet['imports']): void {
  const { stack, place } = deed
  const asked = imports.get(logicalId)
  if (!asked) throw new Error(`${logicalId} is not to be imported`)
  const physicalId = Object.values(asked.identifier)[0] ?? ''
  const one = { ...newResource(deed, wanted, logicalId, asked.type), physicalId }
  stack.resources.set(logicalId, one)
  setResource(deed, one, 'IMPORT_IN_PROGRESS', 'Resource import started.')
  if (!findLive(place, asked.type, physicalId)) {
    throw new ResourceFailure(`Resource of type '${asked.type}' with identifier '${physicalId}' was not found.`)
  }
  setResource(deed, one, 'IMPORT_COMPLETE', 'Resource import completed.')
}

function tagImported(deed: Deed, logicalId: string): void {
  const one = deed.stack.resources.get(logicalId)
  if (!one) return
  setResource(deed, one, 'UPDATE_IN_PROGRESS', 'Apply stack-level tags to imported resource if applicable.')
  const live = findLive(deed.place, one.type, one.physicalId)
  if (live && tagProperty(one.type)) {
    for (const { Key = '', Value = '' } of [...one.tags, ...systemTags(deed.stack, logicalId)])
      live.tags.set(Key, Value)
    live.everTagged = true
  }
  setResource(deed, one, 'UPDATE_COMPLETE')
}
