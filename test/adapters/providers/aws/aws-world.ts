import { createAwsProvider } from '../../../../service/adapters/providers/aws/aws-provider.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { Provider } from '../../../../service/ports/cloud.ts'
import type { Fault as AwsFault } from '../../../aws/server/faults.ts'
import { type Aws, startAws } from '../../../aws/start-aws.ts'
import { manualClock } from '../../../contracts/manual-clock.ts'
import type { Fault, LiveThing, ProviderMember, ProviderWorld } from '../../../contracts/provider.ts'
import { thingOffering } from '../../../contracts/thing-offering.ts'

/** The account whose user Plumbline is, and the one in which it takes a role. */
export const home = '999988887777'
/** Where the services of these tests are. */
export const there = { account: '111122223333', region: 'eu-west-1' }

/** The Estate's entry of that account. */
export const payAccount: JsonObject = {
  name: 'pay',
  provider: 'aws',
  environment: 'dev',
  id: there.account,
  regions: [there.region],
  applyRole: `arn:aws:iam::${there.account}:role/plumbline-apply`,
  externalId: 'acme',
}

const offering = thingOffering(`
    aws:
      Resources:
        Store: { Type: AWS::SQS::Queue, Properties: { QueueName: "\${params.name}", VisibilityTimeout: "\${params.size}" } }
        Line:
          Type: AWS::SecretsManager::Secret
          Properties: { Name: "\${service.name}-line", SecretString: "\${params.password}" }
`)

/** AWS as a member of the family, over the wire. */
export const awsMember: ProviderMember = {
  name: 'aws',
  offering,
  account: payAccount,
  owners: 'tagged',
  engine: 'stack',
  calls: 5,
  failure: {
    at: 3,
    words: /^AWS could not make a change set for orders in pay \(eu-west-1\): ServiceUnavailable: not just now$/,
  },
  open: openAwsWorld,
}

/** An AWS that one test has for itself, and its account. */
export type AwsWorld = ProviderWorld & {
  readonly aws: Aws
  readonly clock: ReturnType<typeof manualClock>
}

/** Starts it. */
export async function openAwsWorld(): Promise<AwsWorld> {
  const clock = manualClock()
  const role = { name: 'plumbline-apply', externalId: 'acme', trusts: [home] }
  const accounts = [{ id: home }, { id: there.account, roles: [role] }]
  const aws = await startAws({ clock, accounts, regions: [there.region, 'us-east-1'] })
  const provider = (): Provider =>
    createAwsProvider({
      clock,
      redact: (text) => text,
      pace: { atOnce: 20, perSecond: 100_000, pauseMs: 0 },
      client: { endpoint: aws.url, credentials: aws.keys(home), maxAttempts: 1 },
    })
  return { aws, clock, provider: provider(), other: provider(), ...hands(aws, provider) }
}

function hands(aws: Aws, provider: () => Provider): Omit<AwsWorld, 'aws' | 'clock' | 'provider' | 'other'> {
  const data = new WeakSet<object>()
  const all = () => aws.hand.look(there)
  const found = (id: string) => {
    const live = all().find(({ physicalId }) => physicalId === id)
    if (live === undefined) throw new Error(`there is no ${id}`)
    return live
  }
  return {
    faulty(fault) {
      const forget = befall(aws, fault)
      return { provider: provider(), reached: forget }
    },
    live: async () => all().map(asSeen),
    edit: async (id, property, value) =>
      aws.hand.change(there, found(id).type, id, { properties: { [property]: value } }),
    makeByHand: async (name) =>
      aws.hand.make(there, { type: 'AWS::SQS::Queue', properties: { QueueName: name } }).physicalId,
    async forgeOwner(id, { estate, estateName, service }) {
      const tags = { 'plumbline-estate': estateName, 'plumbline-estate-id': estate, 'plumbline-service': service }
      aws.hand.change(there, found(id).type, id, { tags })
    },
    removeByHand: async (id) => aws.hand.end(there, found(id).type, id),
    putData: async (id) => void data.add(found(id)),
    hasData: async (id) => data.has(found(id)),
    leftovers: async () => leftovers(aws),
    close: () => aws.stop(),
  }
}

/** What befalls the calls from now on; what it returns takes it away again, and says whether it came so far. */
function befall({ world }: Aws, { kind, when, at }: Fault): () => boolean {
  const reset = { kind: 'reset' } as const
  const refusal = { kind: 'error', code: 'ServiceUnavailable', message: 'not just now', status: 503 } as const
  const how = kind === 'kill' ? reset : refusal
  const first: AwsFault = { which: {}, when: when === 'before' ? 'before' : 'after', how, skip: at - 1, times: 1 }
  /** Who was killed says nothing more. */
  const silence: AwsFault = {
    which: {},
    when: 'before',
    how: reset,
    times: Number.POSITIVE_INFINITY,
    get skip() {
      return first.times === 0 ? 0 : 1
    },
    set skip(_) {},
  }
  const faults = kind === 'kill' ? [silence, first] : [first]
  world.faults.push(...faults)
  return () => {
    for (const fault of faults) world.faults.splice(world.faults.indexOf(fault), 1)
    return first.times === 0
  }
}

/** Tags as properties have them; besides, CloudFormation's own and those of the stack stand on everything. */
function asSeen({ physicalId, type, properties, tags }: ReturnType<Aws['hand']['look']>[number]): LiveThing {
  const own = [...tags].filter(([key]) => !key.startsWith('aws:') && key !== 'plumbline-estate-id').sort()
  const Tags = own.map(([Key, Value]) => ({ Key, Value }))
  return {
    id: physicalId,
    type,
    tags: Object.fromEntries(own),
    properties: JSON.parse(JSON.stringify({ ...properties, ...(Tags.length > 0 ? { Tags } : {}) })),
  }
}

/** Change sets that nobody will execute and stacks that hold nothing, once AWS is through with what it was asked. */
function leftovers({ world, tick }: Aws): readonly string[] {
  tick(20)
  const stacks = [...world.places.values()]
    .flatMap((place) => place.stacks)
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
  return stacks.flatMap(({ name, resources, changeSets }) => [
    ...(resources.size === 0 ? [name] : []),
    ...changeSets.filter(({ execution }) => execution !== 'EXECUTE_COMPLETE').map((set) => `${name} ${set.name}`),
  ])
}
