import type { ServiceIdentity } from '../core/model/cloud-change.ts'
import type { EngineNote } from '../core/model/engine-note.ts'

/**
 * What a cloud's engine would remember of a service (a stack, a deployment), for clouds that have none. A note is on the disk
 * when `add` returns: a step goes on from there.
 */
export type EngineNotes = {
  /** Everything that was noted of a service in its account, oldest first. */
  of(identity: ServiceIdentity): Promise<readonly EngineNote[]>
  add(identity: ServiceIdentity, note: EngineNote): Promise<void>
}
