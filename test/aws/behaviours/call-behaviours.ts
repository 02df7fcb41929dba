import type { Behaviour } from './behaviour.ts'
import { api, docs, guide, s3, sts, words } from './pages.ts'

/** Signatures, sessions, faults, S3 and tags: all besides CloudFormation. */
export const callBehaviours: readonly Behaviour[] = [
  {
    id: 'SIG1',
    says: 'A request is signed by Signature Version 4; a wrong secret, an unknown key or another token are refused.',
    page: `${docs}/IAM/latest/UserGuide/reference_sigv-create-signed-request.html`,
  },
  {
    id: 'SIG2',
    says: 'What the stand-in does not have is refused loudly, with a status that no client tries again.',
    page: null,
  },
  {
    id: 'STS1',
    says: 'GetCallerIdentity tells account and ARN, and needs no permission.',
    page: sts('GetCallerIdentity'),
  },
  {
    id: 'STS2',
    says: 'AssumeRole gives keys of the role’s account; the session name stands in the ARN of the assumed role.',
    page: sts('AssumeRole'),
  },
  {
    id: 'STS3',
    says: 'A role that asks for an external id is refused without it, and with another one.',
    page: `${docs}/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html`,
  },
  {
    id: 'STS4',
    says: 'A role that is missing and a role that does not trust the caller get one answer: AccessDenied.',
    page: sts('AssumeRole'),
    open: words,
  },
  { id: 'STS5', says: 'A session name has 2 to 64 of letters, digits and =,.@-_', page: sts('AssumeRole') },
  {
    id: 'STS6',
    says: 'A session lasts 900 to 43,200 seconds, and no longer than the role allows.',
    page: sts('AssumeRole'),
  },
  {
    id: 'STS7',
    says: 'A role assumed by a role gives one hour at most.',
    page: `${docs}/IAM/latest/UserGuide/id_roles.html`,
  },
  {
    id: 'STS8',
    says: 'Keys of a session that is over are refused as ExpiredToken (403).',
    page: `${docs}/STS/latest/APIReference/CommonErrors.html`,
    open: 'The page names the code ExpiredTokenException; on the wire of the Query protocol it is ExpiredToken.',
  },
  {
    id: 'FLT1',
    says: 'A missing permission is AccessDenied, with who may not do what.',
    page: `${docs}/IAM/latest/UserGuide/troubleshoot_access-denied.html`,
  },
  {
    id: 'FLT2',
    says: 'Calls can end before or after their effect; throttling is `Throttling: Rate exceeded`, with 400.',
    page: `${docs}/AWSCloudFormation/latest/APIReference/CommonErrors.html`,
    open: 'The page names the code ThrottlingException; on the wire of the Query protocol it is Throttling.',
  },
  {
    id: 'FLT3',
    says: 'A call that is made again with its token after a cut connection has one effect.',
    page: api('ExecuteChangeSet'),
  },
  {
    id: 'FLT4',
    says: 'ServiceUnavailable (503) may pass; nothing was done.',
    page: `${docs}/AWSCloudFormation/latest/APIReference/CommonErrors.html`,
  },
  {
    id: 'FLT5',
    says: 'Rates are limited by account and region.',
    page: `${docs}/AWSCloudFormation/latest/APIReference/CommonErrors.html`,
  },
  {
    id: 'FLT9',
    says: 'S3 says SlowDown (503), the Tagging API ThrottledException (400), to what comes too fast.',
    page: s3('API/ErrorResponses'),
  },
  { id: 'FLT10', says: 'A call can be left without any answer, before or after its effect.', page: null },
  { id: 'FLT6', says: 'Hostile answers reach the client as they are.', page: null },
  { id: 'FLT7', says: 'Every call is remembered with who made it.', page: null },
  { id: 'FLT8', says: 'Resources can be slow, and steps can be taken by hand.', page: null },
  { id: 'S3-1', says: 'Objects are put, found, read and deleted.', page: s3('API/API_PutObject') },
  {
    id: 'S3-2',
    says: 'NoSuchBucket, AccessDenied, PermanentRedirect by their codes; a redirect names the region of the bucket.',
    page: s3('API/ErrorResponses'),
  },
  {
    id: 'S3-7',
    says: 'Who may not list a bucket is refused instead of told that a key is not there.',
    page: s3('API/API_GetObject'),
  },
  {
    id: 'S3-3',
    says: 'With ExpectedBucketOwner a bucket of another owner is AccessDenied (403).',
    page: s3('userguide/bucket-owner-condition'),
  },
  { id: 'S3-4', says: 'InvalidAccessKeyId, SignatureDoesNotMatch by their codes.', page: s3('API/ErrorResponses') },
  {
    id: 'S3-5',
    says: 'TemplateURL is an https address of S3 that names the region of its bucket, or none, of an object of at most 1 MB.',
    page: guide('cloudformation-limits'),
    open: 'Whether 1 MB are 1,000,000 or 1,048,576 bytes is not documented; the lesser is taken, as cfn-lint does. That an address of another region than the bucket’s is refused is not documented (aws/aws-cli issue 4512, serverless/serverless pull request 13829).',
  },
  {
    id: 'S3-6',
    says: 'Who uses TemplateURL must be allowed to read the object.',
    page: api('CreateStack'),
    open: words,
  },
  {
    id: 'TAG1',
    says: 'GetResources gives all that has or once had tags, stacks too; nothing else.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG2',
    says: 'All filters must be met, each by any of its values, or by its key alone.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG3',
    says: 'Types are `service` or `service:type`, as in ARNs; that of a bucket, which its ARN does not tell, is `s3:bucket`.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG4',
    says: 'Pages hold up to 100; a token that is older than 15 minutes is PaginationTokenExpiredException.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
    open: 'What a token that nobody gave is answered is not documented; InvalidParameterException is taken.',
  },
  {
    id: 'TAG6',
    says: 'A stack is found by its own tags.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/supported-services.html`,
  },
  {
    id: 'TAG5',
    says: 'Wrong parameters are InvalidParameterException, missing permissions AccessDeniedException.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/CommonErrors.html`,
  },
]
