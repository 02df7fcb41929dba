import {
  type CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { GetResourcesCommand, type ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'

/** One region of one account, and the clients by which it is looked at. */
export type Place = {
  readonly name: string
  readonly account: string
  readonly region: string
  readonly cloudformation: CloudFormationClient
  readonly tagging: ResourceGroupsTaggingAPIClient
}

type Tags = { readonly [key: string]: string }

/** What AWS says lives in a place. */
export type Seen = Pick<Place, 'name' | 'account' | 'region'> & {
  readonly stacks: readonly {
    readonly name: string
    readonly status: string
    /** Whether it may not be deleted before somebody lifts that. */
    readonly guarded: boolean
    readonly tags: Tags
    readonly resources: readonly { readonly logicalId: string; readonly type: string; readonly physicalId: string }[]
  }[]
  /** ARNs of what carries a service's tags and is of no stack any more. */
  readonly kept: readonly string[]
}

/** Asks AWS; what the playground has fits on one page of each answer. */
export async function lookAt({ cloudformation, tagging, name, account, region }: Place): Promise<Seen> {
  const { Stacks = [] } = await cloudformation.send(new DescribeStacksCommand({}))
  const stacks = await Promise.all(Stacks.map((stack) => lookAtStack(cloudformation, stack)))
  const owned = { TagFilters: [{ Key: 'plumbline-service' }] }
  const { ResourceTagMappingList: tagged = [] } = await tagging.send(new GetResourcesCommand(owned))
  const ofStacks = new Set(stacks.flatMap(({ resources }) => resources.map(({ physicalId }) => lastPart(physicalId))))
  const arns = tagged.map(({ ResourceARN: arn = '' }) => arn).filter((arn) => !arn.includes(':cloudformation:'))
  return { name, account, region, stacks, kept: arns.filter((arn) => !ofStacks.has(lastPart(arn))) }
}

async function lookAtStack(client: CloudFormationClient, stack: Stack): Promise<Seen['stacks'][number]> {
  const { StackResourceSummaries: all = [] } = await client.send(
    new ListStackResourcesCommand({ StackName: stack.StackId }),
  )
  return {
    name: stack.StackName ?? '',
    status: stack.StackStatus ?? '',
    guarded: stack.EnableTerminationProtection ?? false,
    tags: Object.fromEntries((stack.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    resources: all
      .filter(({ ResourceStatus: status }) => status !== 'DELETE_COMPLETE')
      .map(({ LogicalResourceId: logicalId = '', ResourceType: type = '', PhysicalResourceId: physicalId = '' }) => ({
        logicalId,
        type,
        physicalId,
      })),
  }
}

/** The name in an ARN or in a queue's address. */
function lastPart(id: string): string {
  return id.split(/[:/]/).at(-1) ?? id
}

/** What lives in a place, for people. */
export function placeInText({ name, account, region, stacks, kept }: Seen): string {
  const left = kept.length === 0 ? [] : ['  of no stack any more, kept as the offering says', ...kept.map(indented)]
  const nothing = stacks.length + kept.length === 0 ? ['  nothing'] : []
  return [`${name} (${account}, ${region})`, ...stacks.flatMap(stackInText), ...left, ...nothing].join('\n')
}

function stackInText({ name, status, guarded, tags, resources }: Seen['stacks'][number]): readonly string[] {
  const ids = widest(resources.map(({ logicalId }) => logicalId))
  const types = widest(resources.map(({ type }) => type))
  return [
    `  ${name}  ${status}${guarded ? ', protected from deletion' : ''}`,
    ...resources.map((one) =>
      indented(`${one.logicalId.padEnd(ids)}  ${one.type.padEnd(types)}  ${one.physicalId}`.trimEnd()),
    ),
    ...wrapped(Object.entries(tags).map(([key, value]) => `${key}=${value}`)).map(indented),
  ]
}

/** Words on as few lines as a terminal shows without breaking them. */
function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= lineLength) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

const lineLength = 100

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length))
const indented = (line: string) => `    ${line}`
