import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import { accountFolder, placeName, typeFolder } from '../../../core/local/layout.ts'
import type { Action } from '../../../core/model/plan.ts'
import type { CloudChange, CloudStep, ServiceIdentity } from '../../../ports/cloud.ts'

/** A step, with what it does to its one resource. `former` is the one that a replace leaves behind. */
export type LocalStep = CloudStep & {
  readonly deed: 'create' | 'adopt' | 'update' | 'delete' | 'delete the former'
  readonly logicalId: string
}

/**
 * What a change takes on the local cloud. Making comes before deleting, but where what is made needs the place of what
 * is deleted (rule M6). What the plan does not announce is not touched.
 */
export function localSteps(change: CloudChange): readonly LocalStep[] {
  const made = change.after.flatMap((resource): readonly LocalStep[] => {
    const deed = makingDeed(change, resource.logicalId)
    return deed === null ? [] : [step(deed, resource.logicalId)]
  })
  const deleted = change.before.flatMap(({ logicalId }): readonly LocalStep[] => {
    const action = announcedFor(change, logicalId)
    if (action === 'delete') return [step('delete', logicalId)]
    return action === 'replace' ? [step('delete the former', logicalId)] : []
  })
  const wanted = new Set(
    change.after
      .filter(({ logicalId }) => made.some((one) => one.deed === 'create' && one.logicalId === logicalId))
      .map((resource) => newIdOf(change.identity, resource)),
  )
  const inTheWay = (one: LocalStep) =>
    change.before.some(({ logicalId, id }) => logicalId === one.logicalId && wanted.has(id))
  const lastFirst = deleted.sort(byLogicalId).reverse()
  return [...lastFirst.filter(inTheWay), ...made.sort(byLogicalId), ...lastFirst.filter((one) => !inTheWay(one))]
}

/** Where a resource comes to lie that is made: its identifier. One without a `Name` is named by who it is. */
export function newIdOf(identity: ServiceIdentity, resource: RenderedResource): string {
  const { account, region, estate, service } = identity
  const name = resource.properties['Name']
  const own = typeof name === 'string' && name !== '' ? name : `${service}/${resource.logicalId}/${estate}`
  return `${accountFolder(account.name, region)}/${typeFolder(resource.type)}/${placeName(own)}`
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

function step(deed: LocalStep['deed'], logicalId: string): LocalStep {
  return { name: `${deed} ${logicalId}`, logicalIds: [logicalId], deed, logicalId }
}

function byLogicalId(one: LocalStep, other: LocalStep): number {
  return one.logicalId < other.logicalId ? -1 : 1
}
