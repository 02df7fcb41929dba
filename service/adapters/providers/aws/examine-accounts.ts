import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import type { AwsAccountFacts, Sight } from '../../../core/doctor/facts.ts'
import type { AccountSpec } from '../../../core/model/specs.ts'
import { CloudError, type ServiceIdentity } from '../../../ports/cloud.ts'
import { sideBySide } from '../../side-by-side.ts'
import type { AwsParts } from './aws-parts.ts'
import { isMissing } from './aws-words.ts'
import { openClients } from './clients.ts'

type Clients = ReturnType<typeof openClients>

/** What AWS' own record calls the doctor. */
const session = 'plumbline-doctor'
/** Where a role is taken of an account that names no region. */
const usualRegion = 'us-east-1'
const mostAtOnce = 5

/** Looks at AWS accounts by the roles with which they are written. Reads alone. */
export async function examineAccounts(
  parts: AwsParts,
  estateName: string,
  accounts: readonly AccountSpec[],
): Promise<readonly AwsAccountFacts[]> {
  const clients = openClients(parts)
  const found = new Map<AccountSpec, AwsAccountFacts>()
  await sideBySide(accounts, mostAtOnce, async (account) => {
    found.set(account, await examine(clients, estateName, account))
  })
  return accounts.flatMap((account) => found.get(account) ?? [])
}

async function examine(clients: Clients, estateName: string, account: AccountSpec): Promise<AwsAccountFacts> {
  const { name, regions = [], templateBucket } = account
  const identity = (region: string): ServiceIdentity => ({ estate: '', estateName, service: 'doctor', account, region })
  const taken: { readonly region: string; readonly sight: Sight }[] = []
  for (const region of regions.length === 0 ? [usualRegion] : regions)
    taken.push({ region, sight: await sightOf(() => clients.takeRole(identity(region), session)) })
  const first = taken.find(({ sight }) => sight.kind === 'fine')
  // Refused everywhere it is the role's own fault, else the region's.
  if (first === undefined) return { name, role: taken[0]?.sight ?? { kind: 'fine' }, regions: [], bucket: null }
  const seen: { readonly region: string; readonly sight: Sight }[] = []
  for (const { region, sight } of taken.filter((one) => regions.includes(one.region)))
    seen.push({ region, sight: sight.kind === 'fine' ? await answers(clients, identity(region)) : sight })
  const calls = await clients.open(identity(first.region), session)
  const bucket = templateBucket === undefined ? null : await sightOf(() => calls.seeBucket(templateBucket))
  return { name, role: first.sight, regions: seen, bucket }
}

/** Whether CloudFormation answers the role in a region, for stacks of the estate's name: that there is none is an answer. */
async function answers(clients: Clients, identity: ServiceIdentity): Promise<Sight> {
  const StackName = `${identity.estateName}-doctor`
  const calls = await clients.open(identity, session)
  return sightOf(async () => {
    try {
      const look = new DescribeStacksCommand({ StackName })
      await calls.call(`look at the stack ${StackName}`, (client) => client.send(look), isMissing)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  })
}

async function sightOf(look: () => Promise<void>): Promise<Sight> {
  try {
    await look()
    return { kind: 'fine' }
  } catch (error) {
    if (error instanceof CloudError) return { kind: error.passing ? 'not-seen' : 'wrong', why: error.message }
    throw error
  }
}
