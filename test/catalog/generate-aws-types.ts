// Writes service/core/catalog/aws-types.json: what Plumbline needs to know of CloudFormation's resource types.
// `npm run generate:aws-types`; a test says when the table is behind the specification that is installed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'

/** Services whose types estates usually hold; a type of another one is planned without knowing what replaces it. */
const services = [
  'ACMPCA AmazonMQ ApiGateway ApiGatewayV2 AppConfig AppRunner AppSync ApplicationAutoScaling Athena AutoScaling',
  'Backup Batch Bedrock Budgets CertificateManager CloudFormation CloudFront CloudTrail CloudWatch CodeArtifact',
  'CodeBuild CodeCommit CodePipeline Cognito Config DAX DMS DocDB DynamoDB EC2 ECR ECS EFS EKS EMR ElastiCache',
  'ElasticLoadBalancing ElasticLoadBalancingV2 Elasticsearch Events FSx Glue GuardDuty IAM Inspector Kinesis',
  'KinesisFirehose KMS Lambda Lightsail Logs MemoryDB MSK Neptune NetworkFirewall OpenSearchService Organizations',
  'Pipes QLDB RDS Redshift RedshiftServerless ResourceGroups Route53 Route53Resolver S3 S3Express S3Tables',
  'SageMaker Scheduler SDB SecretsManager SecurityHub ServiceDiscovery SES SNS SQS SSM SSO StepFunctions',
  'Timestream Transfer WAFv2 WorkSpaces',
].flatMap((line) => line.split(' '))

const forms: { readonly [variant: string]: string } = { standard: 'list', asg: 'propagated', map: 'map' }

/**
 * One line a type: `tags=<property>:<form>` where it is taggable, `replace=<property>,…` for the top properties of
 * which a change replaces the resource whatever else holds (what replaces only under conditions is left out).
 */
export function awsTypesTable(): { readonly [type: string]: string } {
  const lines = [...loadAwsServiceSpecSync().all('resource')]
    .filter(({ cloudFormationType }) => services.includes(cloudFormationType.split('::')[1] ?? ''))
    .map(({ cloudFormationType, tagInformation: tags, properties }) => {
      const replacing = Object.keys(properties).filter((name) => properties[name]?.causesReplacement === 'yes')
      const facts = [
        tags ? `tags=${tags.tagPropertyName}:${forms[tags.variant]}` : '',
        replacing.length > 0 ? `replace=${replacing.sort().join(',')}` : '',
      ]
      return [cloudFormationType, facts.filter((fact) => fact !== '').join(' ')] as const
    })
  return Object.fromEntries(lines.filter(([, facts]) => facts !== '').sort(([one], [other]) => (one < other ? -1 : 1)))
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '../../service/core/catalog/aws-types.json')
  writeFileSync(path, `${JSON.stringify(awsTypesTable(), null, 2)}\n`)
  console.log(`${path} is written`)
}
