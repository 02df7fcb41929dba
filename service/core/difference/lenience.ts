import type { Resource } from '../model/resource.ts'

/** What of a type means the same though it is written otherwise: JSON pointers below the properties, `*` for any item. */
type Lenient = {
  /** Lists whose order means nothing. */
  readonly unordered?: readonly string[]
  /** Texts whose case means nothing: the cloud keeps them in its own. */
  readonly caseless?: readonly string[]
  /** Maps that the service sets as a whole, and the cloud never fills in: what was added there counts too. */
  readonly documents?: readonly string[]
}

/**
 * By provider and type, for what the clouds' own references say ("order doesn't matter", "stored as a lower-case
 * string"). What has no line here is compared as it is written: so is everything of the local cloud.
 */
const lenient: { readonly [provider: string]: { readonly [type: string]: Lenient } } = {
  aws: {
    'AWS::EC2::Instance': { unordered: ['/SecurityGroupIds'] },
    'AWS::EC2::SecurityGroup': { unordered: ['/SecurityGroupIngress', '/SecurityGroupEgress'] },
    'AWS::ECS::Service': {
      unordered: [
        '/NetworkConfiguration/AwsvpcConfiguration/SecurityGroups',
        '/NetworkConfiguration/AwsvpcConfiguration/Subnets',
      ],
    },
    'AWS::ECS::TaskDefinition': { unordered: ['/RequiresCompatibilities', '/ContainerDefinitions/*/Environment'] },
    'AWS::IAM::InstanceProfile': { unordered: ['/Roles'] },
    'AWS::IAM::Role': {
      unordered: ['/ManagedPolicyArns', '/Policies'],
      documents: ['/AssumeRolePolicyDocument', '/Policies/*/PolicyDocument'],
    },
    'AWS::KMS::Key': { documents: ['/KeyPolicy'] },
    'AWS::RDS::DBInstance': {
      unordered: ['/EnableCloudwatchLogsExports', '/VPCSecurityGroups'],
      caseless: ['/DBInstanceIdentifier', '/DBParameterGroupName', '/DBSubnetGroupName'],
    },
    'AWS::RDS::DBSubnetGroup': { unordered: ['/SubnetIds'], caseless: ['/DBSubnetGroupName'] },
    'AWS::S3::BucketPolicy': { documents: ['/PolicyDocument'] },
    'AWS::SQS::QueuePolicy': { unordered: ['/Queues'], documents: ['/PolicyDocument'] },
  },
}

const none: Lenient = {}

/** What may be written otherwise in a resource and mean the same. */
export function lenienceOf({ provider, type }: Pick<Resource, 'provider' | 'type'>): {
  isUnordered(path: readonly string[]): boolean
  isCaseless(path: readonly string[]): boolean
  isDocument(path: readonly string[]): boolean
} {
  const of = (Object.hasOwn(lenient, provider) ? lenient[provider] : undefined) ?? {}
  const { unordered, caseless, documents } = (Object.hasOwn(of, type) ? of[type] : undefined) ?? none
  return {
    isUnordered: (path) => isAmong(path, unordered),
    isCaseless: (path) => isAmong(path, caseless),
    isDocument: (path) => isAmong(path, documents),
  }
}

function isAmong(path: readonly string[], pointers: readonly string[] | undefined): boolean {
  if (pointers === undefined) return false
  return pointers.includes(path.map((step) => (/^\d+$/.test(step) ? '/*' : `/${step}`)).join(''))
}
