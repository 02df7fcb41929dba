import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import { accountFolder, placeName, typeFolder } from '../../../core/local/layout.ts'
import type { CloudChange, ServiceIdentity } from '../../../ports/cloud.ts'
import { type DeedStep, deedsOf } from '../deeds.ts'

/**
 * What a change takes on the local cloud. Making comes before deleting, but where what is made needs the place of what
 * is deleted (rule M6). What the plan does not announce is not touched.
 */
export function localSteps(change: CloudChange): readonly DeedStep[] {
  const { made, deleted } = deedsOf(change)
  const wanted = new Set(
    change.after
      .filter(({ logicalId }) => made.some((one) => one.deed === 'create' && one.logicalId === logicalId))
      .map((resource) => newIdOf(change.identity, resource)),
  )
  const inTheWay = (one: DeedStep) =>
    change.before.some(({ logicalId, id }) => logicalId === one.logicalId && wanted.has(id))
  const lastFirst = deleted.toReversed()
  return [...lastFirst.filter(inTheWay), ...made, ...lastFirst.filter((one) => !inTheWay(one))]
}

/** Where a resource comes to lie that is made: its identifier. One without a `Name` is named by who it is. */
export function newIdOf(identity: ServiceIdentity, resource: RenderedResource): string {
  const { account, region, estate, service } = identity
  const name = resource.properties['Name']
  const own = typeof name === 'string' && name !== '' ? name : `${service}/${resource.logicalId}/${estate}`
  return `${accountFolder(account.name, region)}/${typeFolder(resource.type)}/${placeName(own)}`
}
