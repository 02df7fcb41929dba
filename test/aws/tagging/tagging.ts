import * as model from '@aws-sdk/client-resource-groups-tagging-api'
import { AwsError, notBuilt } from '../protocol/aws-error.ts'
import { type Caller, operation, type Service } from '../server/service.ts'
import { type Place, placeOf } from '../server/world.ts'

/** Resource Groups Tagging API: what of a region has or once had tags. */
export const tagging: Service = {
  protocol: { kind: 'json', version: '1.1', target: 'ResourceGroupsTaggingAPI_20170126' },
  operations: { GetResources: operation(model.GetResources$, getResources) },
}

function getResources({ world, who, region }: Caller, input: model.GetResourcesInput): model.GetResourcesOutput {
  const { TagFilters = [], ResourceTypeFilters = [], ResourcesPerPage = 100, PaginationToken: token = '' } = input
  const unbuilt = ['TagsPerPage', 'IncludeComplianceDetails', 'ExcludeCompliantResources', 'ResourceARNList'] as const
  const odd = unbuilt.find((name) => input[name] !== undefined && input[name] !== false)
  if (odd) throw notBuilt(`GetResources with ${odd}`)
  if (TagFilters.length > 50) throw refused('TagFilters must have at most 50 members')
  if (TagFilters.some(({ Values = [] }) => Values.length > 20)) throw refused('Values must have at most 20 members')
  if (ResourcesPerPage < 1 || ResourcesPerPage > 100) throw refused('ResourcesPerPage must be between 1 and 100')
  if (ResourceTypeFilters.length > 100) throw refused('ResourceTypeFilters must have at most 100 members')
  const found = taggedIn(placeOf(world, who.account, region))
    .filter((one) => TagFilters.every((filter) => hasTag(one, filter)))
    .filter((one) => ResourceTypeFilters.length === 0 || ResourceTypeFilters.some((filter) => isOf(one.arn, filter)))
  const from = startOf(token)
  const to = from + Math.min(ResourcesPerPage, world.pageSize)
  return {
    PaginationToken: to < found.length ? Buffer.from(`from ${to}`).toString('base64') : '',
    ResourceTagMappingList: found.slice(from, to).map(({ arn, tags }) => ({
      ResourceARN: arn,
      Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    })),
  }
}

type Tagged = { readonly arn: string; readonly tags: ReadonlyMap<string, string> }

/** What has or once had tags; stacks are resources, too. */
function taggedIn({ live, stacks }: Place): readonly Tagged[] {
  const standing = stacks.filter(({ status }) => status !== 'DELETE_COMPLETE')
  const tagged = standing.map(({ id, deployed }): Tagged => {
    return { arn: id, tags: new Map((deployed?.tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])) }
  })
  return [...live.filter(({ everTagged }) => everTagged), ...tagged.filter(({ tags }) => tags.size > 0)]
}

/** A filter without values asks for the key alone; each filter must be met, by any of its values. */
function hasTag({ tags }: Tagged, { Key = '', Values = [] }: model.TagFilter): boolean {
  const value = tags.get(Key)
  return value !== undefined && (Values.length === 0 || Values.includes(value))
}

/** `ec2` is all of a service, `ec2:instance` one kind of it, by their names in ARNs. */
function isOf(arn: string, filter: string): boolean {
  const [, , service = '', , , ...rest] = arn.split(':')
  const [wanted, kind] = filter.split(':')
  const own = rest.join(':')
  return (
    service === wanted &&
    (kind === undefined || own === kind || /^[/:]/.test(own.startsWith(kind) ? own.slice(kind.length) : ' '))
  )
}

function startOf(token: string): number {
  if (token === '') return 0
  const found = /^from (\d+)$/.exec(Buffer.from(token, 'base64').toString())
  if (!found)
    throw new AwsError(
      'PaginationTokenExpiredException',
      'A PaginationToken is valid for a maximum of 15 minutes. Your request was denied because the specified PaginationToken has expired.',
    )
  return Number(found[1])
}

function refused(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
