import { GetResourcesCommand, ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import type { ClientSettings } from './aws-parts.ts'
import { estateIdTag, serviceTag } from './owner.ts'

/** There is one stack, or none; but a page may be empty and not the last one. */
const mostPages = 100

/** The ids of stacks that carry a service's tags, in one account and region. */
export async function stacksTagged(
  settings: ClientSettings,
  { estate, service }: ServiceIdentity,
): Promise<readonly string[]> {
  const client = new ResourceGroupsTaggingAPIClient(settings)
  const wanted = {
    ResourceTypeFilters: ['cloudformation:stack'],
    TagFilters: [
      { Key: estateIdTag, Values: [estate] },
      { Key: serviceTag, Values: [service] },
    ],
  }
  const all: string[] = []
  let next = ''
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await client.send(
      new GetResourcesCommand({ ...wanted, ...(next === '' ? {} : { PaginationToken: next }) }),
    )
    for (const { ResourceARN: arn } of answer.ResourceTagMappingList ?? []) if (arn !== undefined) all.push(arn)
    next = answer.PaginationToken ?? ''
    if (next === '') break
  }
  return all
}
