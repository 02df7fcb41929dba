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
  const now = world.clock.now().getTime()
  const from = startOf(token, now)
  const to = from + Math.min(ResourcesPerPage, world.pageSize)
  return {
    PaginationToken: to < found.length ? Buffer.from(`from ${to} at ${now}`).toString('base64') : '',
    ResourceTagMappingList: found.slice(from, to).map(({ arn, tags }) => ({
      ResourceARN: arn,
      Tags: [...tags].map(([Key, Value]) => ({ Key, Value })),
    })),
  }
}

type Tagged = { readonly arn: string; readonly tags: ReadonlyMap<string, string> }

/** What of a place has or once had tags: resources, and stacks by those that they were deployed with. */
function taggedIn({ live, stacks }: Place): readonly Tagged[] {
  const deployed = stacks
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .map(({ id, deployed }) => ({
      arn: id,
      tags: new Map((deployed?.tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    }))
  return [...live.filter(({ everTagged }) => everTagged), ...deployed.filter(({ tags }) => tags.size > 0)]
}

/** A filter without values asks for the key alone; each filter must be met, by any of its values. */
function hasTag({ tags }: Tagged, { Key = '', Values = [] }: model.TagFilter): boolean {
  const value = tags.get(Key)
  return value !== undefined && (Values.length === 0 || Values.includes(value))
}

/** `ec2` is all of a service, `ec2:instance` one kind of it, by their names in ARNs; those of buckets have none. */
function isOf(arn: string, filter: string): boolean {
  const [, , service = '', , , ...rest] = arn.split(':')
  const [wanted, kind] = filter.split(':')
  const own = service === 's3' ? `bucket/${rest.join(':')}` : rest.join(':')
  return (
    service === wanted &&
    (kind === undefined || own === kind || own.startsWith(`${kind}/`) || own.startsWith(`${kind}:`))
  )
}

/** Where a page begins; its token serves for 15 minutes. */
function startOf(token: string, now: number): number {
  if (token === '') return 0
  const [, from, at] = /^from (\d+) at (\d+)$/.exec(Buffer.from(token, 'base64').toString()) ?? []
  if (from === undefined) throw refused('The PaginationToken is invalid')
  if (now - Number(at) <= 15 * 60 * 1000) return Number(from)
  throw new AwsError(
    'PaginationTokenExpiredException',
    'A PaginationToken is valid for a maximum of 15 minutes. Your request was denied because the specified PaginationToken has expired.',
  )
}

function refused(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
