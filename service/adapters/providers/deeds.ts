import type { Action } from '../../core/model/plan.ts'
import type { CloudChange, CloudStep } from '../../ports/cloud.ts'

/** A step of a cloud that has no engine of its own, with what it does to its one resource. `former` is the one that a replace leaves behind. */
export type DeedStep = CloudStep & {
  readonly deed: 'create' | 'adopt' | 'update' | 'delete' | 'delete the former'
  readonly logicalId: string
}

/** What a change does, resource by resource, each by logical id: what is made or changed, and what is deleted. What the plan does not announce is not touched. */
export function deedsOf(change: CloudChange): {
  readonly made: readonly DeedStep[]
  readonly deleted: readonly DeedStep[]
} {
  const made = change.after.flatMap(({ logicalId }): readonly DeedStep[] => {
    const deed = makingDeed(change, logicalId)
    return deed === null ? [] : [step(deed, logicalId)]
  })
  const deleted = change.before.flatMap(({ logicalId }): readonly DeedStep[] => {
    const action = announcedFor(change, logicalId)
    if (action === 'delete') return [step('delete', logicalId)]
    return action === 'replace' ? [step('delete the former', logicalId)] : []
  })
  return { made: made.toSorted(byLogicalId), deleted: deleted.toSorted(byLogicalId) }
}

function announcedFor({ announced }: CloudChange, logicalId: string): Action | null {
  return Object.hasOwn(announced, logicalId) ? (announced[logicalId] ?? null) : null
}

function makingDeed(change: CloudChange, logicalId: string): 'create' | 'adopt' | 'update' | null {
  if (Object.hasOwn(change.adopt, logicalId)) return 'adopt'
  const action = announcedFor(change, logicalId)
  if (action === 'update') return 'update'
  return action === 'create' || action === 'replace' ? 'create' : null
}

function step(deed: DeedStep['deed'], logicalId: string): DeedStep {
  return { name: `${deed} ${logicalId}`, logicalIds: [logicalId], deed, logicalId }
}

function byLogicalId(one: DeedStep, other: DeedStep): number {
  return one.logicalId < other.logicalId ? -1 : 1
}
