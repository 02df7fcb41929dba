import { nameProperty, resourceType } from './types.ts'

/** Where a resource is made, and what its name is made of where it has none of its own. */
export type Birth = {
  readonly account: string
  readonly region: string
  readonly type: string
  readonly properties: { readonly [name: string]: unknown }
  /** The name that the service gives where the owner gives none. */
  readonly generated: string
  /** Hexadecimal digits of which services make identifiers. */
  readonly digits: string
}

const prefixes: { readonly [type: string]: string } = {
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::Volume': 'vol',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::NetworkInterface': 'eni',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::LaunchTemplate': 'lt',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EC2::FlowLog': 'fl',
  'AWS::EFS::FileSystem': 'fs',
}
/** Types of which the physical id is the ARN although their identifier does not say so. */
const byArn = ['AWS::SecretsManager::Secret']

/** The physical id and the ARN of a new resource, in the forms that its type has. */
export function identityOf(birth: Birth): { readonly physicalId: string; readonly arn: string } {
  const { type, account, region } = birth
  const own = shortName(birth)
  const arn = arnOf(birth, own)
  const resource = resourceType(type)
  const [identifier = ''] = resource?.cfnRefIdentifier ?? resource?.primaryIdentifier ?? []
  if (identifier.endsWith('Arn') || byArn.includes(type)) return { physicalId: arn, arn }
  if (identifier === 'QueueUrl') return { physicalId: `https://sqs.${region}.amazonaws.com/${account}/${own}`, arn }
  return { physicalId: own, arn }
}

function shortName({ type, properties, generated, digits }: Birth): string {
  const prefix = prefixes[type]
  if (prefix) return `${prefix}-${digits.slice(0, 17)}`
  if (type === 'AWS::KMS::Key')
    return [0, 8, 12, 16, 20].map((at, i) => digits.slice(at, [8, 12, 16, 20, 32][i])).join('-')
  const name = properties[nameProperty(type) ?? '']
  if (typeof name === 'string' && name !== '') return name
  if (type === 'AWS::S3::Bucket') return fitted(generated.toLowerCase(), 63)
  if (type === 'AWS::SQS::Queue')
    return properties['FifoQueue'] === true ? `${fitted(generated, 75)}.fifo` : fitted(generated, 80)
  return generated
}

/** A name that is made is as short as its service has it, and keeps what tells it from others, at its end. */
function fitted(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 13)}${name.slice(-13)}`
}

function arnOf({ type, account, region, digits }: Birth, own: string): string {
  const [, service = '', kind = ''] = type.split('::')
  const template =
    resourceType(type)?.arnTemplate ??
    `arn:aws:${service.toLowerCase()}:\${Region}:\${Account}:${kind.toLowerCase()}/\${Name}`
  const known: { readonly [name: string]: string } = { Partition: 'aws', Region: region, Account: account }
  const arn = template.replace(/\$\{(\w+)\}/g, (_, name: string) => known[name] ?? own.replace(/^\//, ''))
  return type === 'AWS::SecretsManager::Secret' ? `${arn}-${digits.slice(0, 6)}` : arn
}

/** What `Fn::GetAtt` gives of a live resource: what is known of it, else a value that is its own for ever. */
export function attributeOf(
  live: {
    readonly type: string
    readonly physicalId: string
    readonly arn: string
    readonly properties: { readonly [name: string]: unknown }
  },
  attribute: string,
): unknown {
  if (attribute.endsWith('Arn')) return live.arn
  const set = live.properties[attribute]
  if (set !== undefined) return set
  const [identifier = ''] = resourceType(live.type)?.primaryIdentifier ?? []
  if (attribute === identifier || /(?:^|\.)(?:Id|GroupId)$/.test(attribute)) return live.physicalId
  if (attribute.endsWith('Name') && !attribute.includes('Domain')) return live.physicalId.split(/[/:]/).at(-1)
  if (attribute.endsWith('Port')) return '5432'
  return `${attribute.toLowerCase().replaceAll('.', '-')}.${live.physicalId.split(/[/:]/).at(-1)}.amazonaws.com`
}
