import { describe, expect, test } from 'vitest'
import { renderStackTemplate } from '../../../service/core/catalog/stack-template.ts'
import { ordered } from '../../contracts/ordered.ts'

const offering = (outputs: string) => `
apiVersion: plumbline/v1
kind: Offering
metadata:
  name: thing
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { days: { type: integer, default: 4 }, password: { type: string, default: hidden, x-sensitive: true } }
  targets:
    aws:
      Conditions: { never: !Equals [a, b] }
      Resources:
        Queue:
          Type: AWS::SQS::Queue
          DeletionPolicy: Retain
          DependsOn: [Secret]
          Properties:
            MessageRetentionPeriod: "\${params.days * 86400}"
            RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 }
            KmsMasterKeyId: !If [never, "\${params.days}", !Ref AWS::NoValue]
        Dead: { Type: AWS::SQS::Queue }
        Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !Join ["", [a, "\${params.password}"]] } }
      Outputs: ${outputs}
`
const account = { name: 'pay', provider: 'aws', environment: 'prod', id: '111122223333', regions: ['eu-west-1'] }
const render = (outputs: string) => ordered({ offering: offering(outputs), account, service: 'orders', parameters: {} })

describe('the template of a stack', () => {
  test('E6: has what the offering says, its holes filled and its functions as they are written', () => {
    const rendered = render('{ "url": { Value: !Ref Queue, Description: "for ${service.name}" } }')
    const template = renderStackTemplate({ ...rendered, estate: 'acme' })
    expect(template?.body).toMatchObject({
      Conditions: { never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        Queue: {
          DeletionPolicy: 'Retain',
          DependsOn: ['Secret'],
          Properties: {
            MessageRetentionPeriod: 345_600,
            RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 3 },
            KmsMasterKeyId: { 'Fn::If': ['never', 4, { Ref: 'AWS::NoValue' }] },
            Tags: expect.arrayContaining([{ Key: 'plumbline-service', Value: 'orders' }]),
          },
        },
        Dead: { Properties: { Tags: expect.arrayContaining([{ Key: 'team', Value: 'payments' }]) } },
      },
      Outputs: { url: { Value: { Ref: 'Queue' }, Description: 'for orders' } },
    })
    expect(template?.sensitive).toEqual(['/Resources/Secret/Properties/SecretString/Fn::Join/1/1'])
    expect(template?.unknown).toEqual([])
  })

  test('a hole beside the properties that cannot be filled is found when it is judged, not when it is applied', () => {
    expect(() => render('{ "url": { Value: "${params.colour}" } }')).toThrow(/params\.colour|colour/)
  })
})
