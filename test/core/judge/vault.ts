import type { Files } from './judging.ts'

/** An offering of two resources, of which the bucket refers to the key. */
export const unknownVault: Files = {
  'catalog/offerings/vault.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: vault }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: { days: { type: integer, default: 7 } } }
  targets:
    aws:
      Resources:
        Key: { Type: AWS::KMS::Key, Properties: { PendingWindowInDays: "\${params.days}" } }
        Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: "\${service.name}", KeyId: !GetAtt Key.Arn } }
`,
}
