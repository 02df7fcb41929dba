import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api'
import { type Aws, startAws } from '../../aws/start-aws.ts'
import { callsInWords } from './calls-in-words.ts'
import type { Cloud } from './cloud.ts'
import { lookAt, type Place, placeInText, type Seen } from './look-at.ts'
import { serveLook } from './serve-look.ts'

/** The endpoints of AWS on this machine, and what is seen there. */
export type AwsCloud = Cloud & {
  /** What lives in the accounts, as AWS' own answers say: text of some lines. */
  whatLives(): Promise<string>
  /** What was asked of AWS since the last time: a line for each session of a role. */
  asked(): readonly string[]
  /** The state of the stack of a service of an account; undefined where there is none. */
  stackOf(account: string, service: string): Promise<string | undefined>
}

const region = 'eu-central-1'
/** The account as whose user Plumbline runs. */
const home = '999988887777'
const accounts = { lab: '111122223333', 'shop-floor': '444455556666' } as const
const externalId = 'acme-playground'

/** A step of each stack so often: a stack of two resources takes as long as a person looks at a line. */
const stepEveryMs = 100

/** Starts the endpoints that the tests use, by the system's clock; stacks go on by themselves, as at AWS. */
export async function startAwsCloud(): Promise<AwsCloud> {
  const role = { name: 'plumbline-apply', externalId, trusts: [home] }
  const aws = await startAws({
    clock: { now: () => new Date() },
    pace: 'by-hand',
    accounts: [{ id: home }, ...Object.values(accounts).map((id) => ({ id, roles: [role] }))],
    regions: [region],
  })
  const steps = setInterval(() => aws.tick(), stepEveryMs)
  const places = Object.entries(accounts).map(([name, id]) => placeOf(aws, name, id))
  const whatLives = async () => (await Promise.all(places.map(lookAt))).map(placeInText).join('\n\n')
  const page = await serveLook(whatLives)
  const look = async (account: string) => lookAt(placeOf(aws, account, accountId(account)))
  return {
    introduction: [
      `Services live in AWS, which is played here by the endpoints of the tests at ${aws.url}: real clients of AWS' SDK ask`,
      'them, signed, by a role that is taken with an external id. What lives there is shown at',
      `${page.url}. There is no scanner of AWS yet, so the chapter in which a scan finds what somebody`,
      'changed by hand is told on the local cloud alone (`npm run playground`).',
    ],
    sample,
    settings: { AWS_ENDPOINT_URL: aws.url, ...keySettings(aws, home) },
    whatLives,
    asked() {
      const lines = callsInWords(aws.calls(), accounts)
      aws.forgetCalls()
      return lines
    },
    stackOf: async (account, service) => stackIn(await look(account), service)?.status,
    async bucketOf(service) {
      const stack = stackIn(await look('shop-floor'), service)
      const bucket = stack?.resources.find(({ type }) => type === 'AWS::S3::Bucket')
      if (stack === undefined || bucket === undefined || !stack.status.endsWith('_COMPLETE')) return undefined
      return `bucket ${bucket.physicalId} of the stack ${stack.name}, ${stack.status}`
    },
    yourTurn: yourTurn(aws, page.url),
    async stop() {
      clearInterval(steps)
      await page.close()
      await aws.stop()
    },
  }
}

const sample: Cloud['sample'] = {
  accounts: Object.entries(accounts).map(
    ([name, id]) =>
      `{ name: ${name}, provider: aws, id: "${id}", regions: [${region}], environment: ${name === 'lab' ? 'dev' : 'prod'},
        applyRole: "arn:aws:iam::${id}:role/plumbline-apply", externalId: ${externalId} }`,
  ),
  scans: [],
  bucket: {
    type: 'AWS::S3::Bucket',
    isPrivate: 'resource.properties.?PublicAccessBlockConfiguration.?BlockPublicAcls.orValue(false) == true',
    open: '{ PublicAccessBlockConfiguration: { BlockPublicAcls: false } }',
    closed: '{ PublicAccessBlockConfiguration: { BlockPublicAcls: true } }',
  },
}

function accountId(name: string): string {
  const found = Object.entries(accounts).find(([known]) => known === name)
  if (found === undefined) throw new Error(`the playground has no account ${name}`)
  return found[1]
}

/** An account as its own user sees it. */
function placeOf(aws: Aws, name: string, account: string): Place {
  const settings = { endpoint: aws.url, region, credentials: aws.keys(account) }
  return {
    name,
    account,
    region,
    cloudformation: new CloudFormationClient(settings),
    tagging: new ResourceGroupsTaggingAPIClient(settings),
  }
}

function stackIn({ stacks }: Seen, service: string): Seen['stacks'][number] | undefined {
  return stacks.find(({ tags }) => tags['plumbline-service'] === service)
}

function keySettings(aws: Aws, account: string): { readonly [variable: string]: string } {
  const { accessKeyId, secretAccessKey } = aws.keys(account)
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}

function yourTurn(aws: Aws, page: string): readonly string[] {
  const keys = Object.entries(keySettings(aws, accounts['shop-floor'])).map(([name, value]) => `${name}=${value}`)
  const cli = `aws --endpoint-url ${aws.url} --region ${region}`
  return [
    "Look at what lives in AWS, in a browser or by curl, or by AWS' own command as the user of the account shop-floor",
    '(the keys are worth nothing anywhere else):',
    '',
    `  ${page}`,
    `  export ${keys.join(' ')}`,
    `  ${cli} cloudformation describe-stacks --query 'Stacks[].[StackName,StackStatus]' --output table`,
    `  ${cli} resourcegroupstaggingapi get-resources --tag-filters Key=plumbline-service,Values=pictures`,
  ]
}
