// Writes what Plumbline needs to know of CloudFormation's resource types, from the specification that is installed:
// service/core/catalog/aws-types.json, which every plan needs, and catalog/aws-schemas/, a file a service, which a
// review of a template needs. `npm run generate:aws-types`; a test says when they are behind the specification.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsSchemas, database, type ResourceType } from './aws-schemas.ts'

/** Services whose types estates usually hold; a template's resources of another one are taken as they are written. */
const services = [
  'ACMPCA AmazonMQ ApiGateway ApiGatewayV2 AppConfig AppRunner AppSync ApplicationAutoScaling Athena AutoScaling',
  'Backup Batch Bedrock Budgets Cassandra CertificateManager CloudFormation CloudFront CloudTrail CloudWatch CodeArtifact',
  'CodeBuild CodeCommit CodePipeline Cognito Config DAX DirectoryService DMS DocDB DocDBElastic DynamoDB EC2 ECR ECS EFS EKS EMR ElastiCache',
  'ElasticLoadBalancing ElasticLoadBalancingV2 Elasticsearch Events FSx Glue GuardDuty IAM Inspector Kinesis',
  'KinesisFirehose KMS Lambda Lightsail Logs MemoryDB MSK Neptune NetworkFirewall OpenSearchServerless OpenSearchService Organizations',
  'Pipes QLDB RDS Redshift RedshiftServerless ResourceGroups Route53 Route53Resolver S3 S3Express S3Outposts S3Tables',
  'SageMaker Scheduler SDB SecretsManager SecurityHub ServiceDiscovery SES SNS SQS SSM SSO StepFunctions',
  'Timestream Transfer WAFv2 WorkSpaces',
].flatMap((line) => line.split(' '))

const all = [...database.all('resource')].sort(byType)
const ours = all.filter(({ cloudFormationType }) => services.includes(serviceOf(cloudFormationType)))
const forms: { readonly [variant: string]: string } = { standard: 'list', asg: 'propagated', map: 'map' }

/**
 * `services`: the names of all that CloudFormation has. `types`: one line a type: `tags=<property>:<form>` where it is
 * taggable; `replace=<path>,…` for the properties of which a change replaces the resource whatever else holds, nested
 * ones by their path (`*` for any item or key); `may=<path>,…` for those of which a change may.
 */
export function awsTypesTable(): {
  readonly services: string
  readonly types: { readonly [type: string]: string }
} {
  // The CDK writes AWS::CDK::Metadata into each of its templates; CloudFormation takes it though no specification has it.
  const names = new Set(['CDK', ...all.map(({ cloudFormationType }) => serviceOf(cloudFormationType))])
  const lines = ours.map((type) => [type.cloudFormationType, factsOf(type)] as const)
  return {
    services: [...names].sort().join(' '),
    types: Object.fromEntries(lines.filter(([, facts]) => facts !== '')),
  }
}

/** The files of catalog/aws-schemas/ by name: one definition a line, so that a change of the specification can be read. */
export function awsSchemaFiles(): ReadonlyMap<string, string> {
  const types = Map.groupBy(ours, ({ cloudFormationType }) => serviceOf(cloudFormationType))
  return new Map(
    [...types].map(([service, members]) => {
      const lines = members
        .flatMap(awsSchemas)
        .map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`)
      return [`${service}.json`, `{\n${lines.join(',\n')}\n}\n`]
    }),
  )
}

function factsOf(type: ResourceType): string {
  const tags = type.tagInformation
  const facts = [
    tags ? `tags=${tags.tagPropertyName}:${forms[tags.variant]}` : '',
    list('replace', [
      ...replacing(type.properties, 'yes'),
      ...(type.additionalReplacementProperties ?? []).map((path) => path.join('/')),
    ]),
    list('may', replacing(type.properties, 'maybe')),
  ]
  return facts.filter((fact) => fact !== '').join(' ')
}

function list(name: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${name}=${[...new Set(paths)].sort().join(',')}`
}

type Properties = ResourceType['properties']
type PropertyType = Properties[string]['type']

/** Paths of properties that replace their resource; below one that does anyway none is named, nor one that nests in itself. */
function replacing(properties: Properties, how: 'yes' | 'maybe', above = '', trail: readonly string[] = []): string[] {
  return Object.entries(properties).flatMap(([name, { causesReplacement, type }]) => {
    if (causesReplacement === how) return [`${above}${name}`]
    return causesReplacement === 'yes' ? [] : below(type, how, `${above}${name}`, trail)
  })
}

function below(type: PropertyType, how: 'yes' | 'maybe', path: string, trail: readonly string[]): string[] {
  switch (type.type) {
    case 'array':
    case 'map':
      return below(type.element, how, `${path}/*`, trail)
    case 'union':
      return type.types.flatMap((one) => below(one, how, path, trail))
    case 'ref': {
      const id = type.reference.$ref
      if (trail.includes(id)) return []
      return replacing(database.get('typeDefinition', id).properties, how, `${path}/`, [...trail, id])
    }
    default:
      return []
  }
}

function serviceOf(type: string): string {
  return type.split('::')[1] ?? ''
}

function byType(one: ResourceType, other: ResourceType): number {
  return one.cloudFormationType < other.cloudFormationType ? -1 : 1
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const table = join(root, 'service/core/catalog/aws-types.json')
  writeFileSync(table, `${JSON.stringify(awsTypesTable(), null, 2)}\n`)
  const folder = join(root, 'catalog/aws-schemas')
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
  for (const [name, text] of awsSchemaFiles()) writeFileSync(join(folder, name), text)
  console.log(`${table} and ${folder} are written`)
}
