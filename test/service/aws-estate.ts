import { type Aws, type AwsOptions, startAws } from '../aws/start-aws.ts'
import { estateFiles, servicePath } from '../flows/estate-files.ts'

/** The account of Plumbline's own user. */
export const home = '999988887777'

/** An account of an Estate in which Plumbline takes a role. */
export type AwsAccount = {
  readonly name: string
  readonly id: string
  readonly regions: readonly string[]
  readonly environment: string
}

/** Starts a stand-in for AWS with the role in each account, each with an external id of its own. */
export function awsOf(accounts: readonly AwsAccount[], options: Pick<AwsOptions, 'clock' | 'pace'>): Promise<Aws> {
  const roles = accounts.map(({ id }) => ({
    id,
    roles: [{ name: 'plumbline-apply', externalId: `of-${id}`, trusts: [home] }],
  }))
  const regions = [...new Set(accounts.flatMap((account) => account.regions))]
  return startAws({ ...options, accounts: [{ id: home }, ...roles], regions })
}

/** Settings of the environment by which AWS' SDK finds who Plumbline is, and nothing of the machine's own. */
export function credentialsOf(aws: Aws): { readonly [name: string]: string } {
  const { accessKeyId, secretAccessKey } = aws.keys(home)
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

/** The Estate's entry of an account, as a line of its list. */
export function accountLine({ name, id, regions, environment }: AwsAccount): string {
  const role = `arn:aws:iam::${id}:role/plumbline-apply`
  const account = { name, provider: 'aws', id, regions, environment, applyRole: role, externalId: `of-${id}` }
  return `    - ${JSON.stringify(account)}\n`
}

/** An estate in these accounts, with no service yet, and one offering: a queue, with a secret that waits for it. */
export function awsEstateFiles(accounts: readonly AwsAccount[]): { readonly [path: string]: string } {
  const { [servicePath('ledger')]: _none, ...files } = estateFiles
  const lines = accounts.map(accountLine)
  return {
    ...files,
    'plumbline.yaml': files['plumbline.yaml']?.replace('accounts:\n', `accounts:\n${lines.join('')}`) ?? '',
    'catalog/offerings/queue.yaml': queue,
    'catalog/offerings/reader.yaml': reader,
  }
}

const queue = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: queue }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { seconds: { type: integer, default: 30 }, note: { type: string, default: none }, password: { type: string, x-sensitive: true } }
  targets:
    aws:
      Resources:
        Queue: { Type: AWS::SQS::Queue, Properties: { VisibilityTimeout: "\${params.seconds}" } }
        Key:
          Type: AWS::SecretsManager::Secret
          DependsOn: Queue
          Properties: { Description: "\${params.note}", SecretString: "\${params.?password.orValue('none')}" }
      Outputs: { url: { Value: !Ref Queue } }
`

/** What reads where the queue `base` is. */
const reader = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: reader }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: {} }
  targets: { aws: { Resources: { Where: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: "at \${services.base.outputs.url}" } } } } }
`

/** What a service orders, where its account has several regions, and after what. */
type Ordering = {
  readonly offering?: 'queue' | 'reader'
  readonly region?: string
  readonly parameters?: string
  readonly dependsOn?: readonly string[]
}

/** An order of a queue, or of another offering. */
export function awsService(
  name: string,
  { name: account, environment }: AwsAccount,
  { offering = 'queue', region, parameters = '{}', dependsOn = [] }: Ordering = {},
): { readonly [path: string]: string } {
  const place = region === undefined ? '' : `, region: ${region}`
  return {
    [servicePath(name)]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: ${environment} }
spec: { offering: ${offering}, account: ${account}${place}, parameters: ${parameters}, dependsOn: [${dependsOn.join(', ')}] }
`,
  }
}
