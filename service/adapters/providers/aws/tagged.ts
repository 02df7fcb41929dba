import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import type { ClientSettings } from './aws-parts.ts'
import { estateIdTag, serviceTag } from './owner.ts'

/** The ids of stacks that carry a service's tags, in one account and region. There is one, or none; a page holds a hundred. */
export async function stacksTagged(
  settings: ClientSettings,
  { estate, service }: ServiceIdentity,
): Promise<readonly string[]> {
  const command = new GetResourcesCommand({
    ResourceTypeFilters: ['cloudformation:stack'],
    TagFilters: [
      { Key: estateIdTag, Values: [estate] },
      { Key: serviceTag, Values: [service] },
    ],
  })
  const { ResourceTagMappingList: found = [] } = await new ResourceGroupsTaggingAPIClient(settings).send(command)
  return found.flatMap(({ ResourceARN: arn }) => (arn === undefined ? [] : [arn]))
}
