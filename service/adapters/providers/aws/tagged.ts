import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import type { ClientSettings } from './aws-parts.ts'
import { estateIdTag, serviceTag } from './owner.ts'

/** The ids of stacks that carry a service's tags, in one account and region. There is one, or none; a page holds a hundred. */
export async function stacksTagged(
  settings: ClientSettings,
  { estate, service }: ServiceIdentity,
): Promise<readonly string[]> {
  const client = new ResourceGroupsTaggingAPIClient(settings)
  try {
    const answer = await client.send(
      new GetResourcesCommand({
        ResourceTypeFilters: ['cloudformation:stack'],
        TagFilters: [
          { Key: estateIdTag, Values: [estate] },
          { Key: serviceTag, Values: [service] },
        ],
      }),
    )
    return (answer.ResourceTagMappingList ?? []).flatMap(({ ResourceARN: arn }) => (arn === undefined ? [] : [arn]))
  } finally {
    client.destroy()
  }
}
