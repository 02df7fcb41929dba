/** One behaviour of AWS that the stand-in has: who reads the page can tell whether the stand-in is right. */
export type Behaviour = {
  readonly id: string
  readonly says: string
  /** The page of the documentation of AWS; null for what the stand-in gives to tests beside it. */
  readonly page: string | null
  /** What the page leaves open, and what was taken instead. */
  readonly open?: string
}

const docs = 'https://docs.aws.amazon.com'
const api = (page: string) => `${docs}/AWSCloudFormation/latest/APIReference/API_${page}.html`
const guide = (page: string) => `${docs}/AWSCloudFormation/latest/UserGuide/${page}.html`
const sts = (page: string) => `${docs}/STS/latest/APIReference/API_${page}.html`
const s3 = (page: string) => `${docs}/AmazonS3/latest/${page}.html`
const words = 'The words of the message are not documented; they are those that the service is known to give.'

/** Every behaviour, by the number that the names of its tests begin with. */
export const behaviours: readonly Behaviour[] = [
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
    says: 'Keys of a session that is over are refused as ExpiredToken.',
    page: `${docs}/STS/latest/APIReference/CommonErrors.html`,
  },
  {
    id: 'CFN1',
    says: 'A change set of type CREATE makes a stack in REVIEW_IN_PROGRESS; resources are made after what they refer to; the tags of the stack go to all of them, and aws:cloudformation tags.',
    page: guide('aws-properties-resource-tags'),
    open: 'Where a resource sets a key that the stack sets too, its own value is taken.',
  },
  {
    id: 'CFN2',
    says: 'A creation that fails is rolled back; in ROLLBACK_COMPLETE a stack can only be deleted.',
    page: guide('view-stack-events'),
  },
  {
    id: 'CFN3',
    says: 'An update makes new resources first, and deletes old ones last (UPDATE_COMPLETE_CLEANUP_IN_PROGRESS).',
    page: guide('using-cfn-updating-stacks-update-behaviors'),
  },
  {
    id: 'CFN4',
    says: 'An update that fails is rolled back to what the stack was.',
    page: guide('using-cfn-updating-stacks'),
  },
  {
    id: 'CFN5',
    says: 'A deleted stack is found by its id alone; by its name it is a ValidationError.',
    page: api('DescribeStacks'),
  },
  {
    id: 'CS2',
    says: 'CREATE is for stacks that are not there, UPDATE for those that are.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'CS3',
    says: 'Names of stacks and change sets begin with a letter and have up to 128 letters, digits and hyphens.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'CS4',
    says: 'A template in the call has up to 51,200 bytes; there must be one template, and only one.',
    page: guide('cloudformation-limits'),
  },
  {
    id: 'CS5',
    says: 'Templates with IAM resources need CAPABILITY_IAM, with named ones CAPABILITY_NAMED_IAM.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'CS6',
    says: 'A stack has up to 50 tags, no key twice, none that begins with aws:.',
    page: guide('aws-properties-resource-tags'),
  },
  { id: 'CS7', says: 'OnStackFailure=DELETE is only for change sets of type CREATE.', page: api('CreateChangeSet') },
  {
    id: 'CS8',
    says: 'A parameter that the template does not have is refused.',
    page: guide('parameters-section-structure'),
    open: words,
  },
  {
    id: 'CS9',
    says: 'REVERT_DRIFT compares with what was deployed, so that it needs a deployed stack.',
    page: guide('drift-aware-change-sets'),
    open: words,
  },
  { id: 'CS10', says: 'An option that the stand-in does not have is refused loudly.', page: null },
  {
    id: 'CS11',
    says: 'A change set without changes is FAILED and cannot be executed.',
    page: guide('using-cfn-updating-stacks-changesets-create'),
  },
  {
    id: 'CS12',
    says: 'A changed parameter gives two details: one Dynamic, and one Static that names it.',
    page: guide('using-cfn-updating-stacks-changesets-samples'),
  },
  {
    id: 'CS13',
    says: 'RequiresRecreation Always with a Dynamic evaluation is Replacement Conditional.',
    page: api('ResourceChange'),
  },
  { id: 'CS14', says: 'RequiresRecreation Conditionally is Replacement Conditional.', page: api('ResourceChange') },
  {
    id: 'CS15',
    says: 'PolicyAction tells what becomes of a resource that goes: Delete, Retain, Snapshot, ReplaceAnd….',
    page: api('ResourceChange'),
  },
  {
    id: 'CS16',
    says: 'Changes come in pages; values only with IncludePropertyValues.',
    page: api('DescribeChangeSet'),
  },
  {
    id: 'CS17',
    says: 'The type of a resource cannot change under its logical id.',
    page: guide('using-cfn-updating-stacks-get-template'),
    open: words,
  },
  {
    id: 'CS18',
    says: 'Changes of outputs, conditions or deletion policies alone are no update; metadata and tags are.',
    page: guide('troubleshooting'),
  },
  {
    id: 'CS19',
    says: 'A second change set of a name is AlreadyExistsException; the same ClientToken is the same request.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'CS20',
    says: 'Executing a change set deletes the others of its stack; the same ClientRequestToken is one execution.',
    page: api('ExecuteChangeSet'),
  },
  {
    id: 'CS21',
    says: 'A change set that is not there is ChangeSetNotFound (404) to who reads it; deleting it is no error.',
    page: api('DeleteChangeSet'),
  },
  { id: 'CS22', says: 'A stack in progress cannot be updated.', page: guide('using-cfn-updating-stacks'), open: words },
  {
    id: 'CS23',
    says: 'Answers may lag behind what was done (eventual consistency).',
    page: guide('using-cfn-describing-stacks'),
    open: 'How long is not documented; a test says how many reads.',
  },
  {
    id: 'CS24',
    says: 'OnStackFailure: DO_NOTHING leaves CREATE_FAILED, ROLLBACK takes back, DELETE deletes the stack.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'TPL1',
    says: 'Templates have known sections, resources with known attributes and alphanumeric logical ids.',
    page: guide('template-anatomy'),
    open: words,
  },
  { id: 'TPL2', says: 'A template has up to 500 resources.', page: guide('cloudformation-limits') },
  {
    id: 'TPL3',
    says: 'A resource has a type that CloudFormation has.',
    page: guide('aws-template-resource-type-ref'),
    open: words,
  },
  {
    id: 'TPL4',
    says: 'References and attributes lead to something.',
    page: guide('intrinsic-function-reference-getatt'),
    open: words,
  },
  { id: 'TPL5', says: 'Resources do not depend on each other in a circle.', page: guide('aws-attribute-dependson') },
  { id: 'TPL6', says: 'Snapshot is only for types that have snapshots.', page: guide('aws-attribute-deletionpolicy') },
  { id: 'TPL7', says: 'Parts of templates that the stand-in does not have are refused loudly.', page: null },
  {
    id: 'TPL8',
    says: 'Intrinsic functions, conditions, mappings and pseudo parameters.',
    page: guide('intrinsic-function-reference'),
  },
  { id: 'TPL9', says: 'Parameters keep their constraints.', page: guide('parameters-section-structure'), open: words },
  {
    id: 'TPL10',
    says: 'Properties must be those of the type, when the resource is made.',
    page: guide('troubleshooting'),
    open: words,
  },
  {
    id: 'TPL11',
    says: 'GetTemplate gives a template as it was sent; ValidateTemplate tells parameters and capabilities.',
    page: api('GetTemplate'),
  },
  {
    id: 'UPD1',
    says: 'An update that replaces a custom-named resource is refused unless the name is a new one.',
    page: guide('aws-properties-name'),
  },
  {
    id: 'UPD2',
    says: 'Two resources of one name cannot live side by side.',
    page: guide('aws-properties-name'),
    open: words,
  },
  {
    id: 'UPD3',
    says: 'What cannot be deleted in the cleanup of an update stays behind; the update is complete.',
    page: guide('view-stack-events'),
  },
  {
    id: 'UPD4',
    says: 'An update sets what the template changed; drift of other properties stays.',
    page: guide('drift-aware-change-sets'),
  },
  {
    id: 'UPD5',
    says: 'UPDATE_ROLLBACK_FAILED can be continued, or continued without resources that failed in the rollback.',
    page: guide('using-cfn-updating-stacks-continueupdaterollback'),
  },
  {
    id: 'UPD6',
    says: 'Only an update in UPDATE_IN_PROGRESS can be cancelled; it is rolled back.',
    page: api('CancelUpdateStack'),
  },
  {
    id: 'UPD7',
    says: 'With DisableRollback successful resources stay, and the stack is UPDATE_FAILED until the next update.',
    page: guide('stack-failure-options'),
  },
  {
    id: 'UPD8',
    says: 'UpdateStack without changes is a ValidationError; a token used for another request is TokenAlreadyExistsException.',
    page: api('UpdateStack'),
  },
  {
    id: 'POL1',
    says: 'A stack policy denies Update:Modify, Update:Replace and Update:Delete; Deny overrides Allow.',
    page: guide('protect-stack-resources'),
    open: words,
  },
  {
    id: 'POL2',
    says: 'Once there is a policy, what it does not allow is denied; Principal is *.',
    page: guide('protect-stack-resources'),
  },
  {
    id: 'EVT1',
    says: 'Events come newest first, in pages, with the token and the operation that they belong to.',
    page: api('DescribeStackEvents'),
  },
  {
    id: 'EVT2',
    says: 'DescribeEvents groups by operation, and gives failed events alone to who asks for them.',
    page: api('DescribeEvents'),
  },
  {
    id: 'DEL1',
    says: 'Resources go in the reverse order; Retain skips one, Snapshot saves it before.',
    page: guide('aws-attribute-deletionpolicy'),
  },
  {
    id: 'DEL2',
    says: 'RDS databases are deleted with a snapshot unless the template says otherwise.',
    page: guide('aws-attribute-deletionpolicy'),
  },
  {
    id: 'DEL3',
    says: 'A bucket with objects fails its deletion; resources are retained only in DELETE_FAILED.',
    page: api('DeleteStack'),
  },
  {
    id: 'DEL4',
    says: 'A stack with termination protection is not deleted, and keeps its state.',
    page: guide('using-cfn-protect-stacks'),
  },
  {
    id: 'DEL5',
    says: 'Deleting what is gone already is no error.',
    page: api('DeleteStack'),
    open: 'For a stack that never was the page names no error.',
  },
  { id: 'DEL6', says: 'Deleted stacks are listed for 90 days, and free their name.', page: api('ListStacks') },
  {
    id: 'DEL7',
    says: 'RetainExceptOnCreate retains, but for the rollback of the creation.',
    page: guide('aws-attribute-deletionpolicy'),
  },
  {
    id: 'DEL8',
    says: 'A rollback of a creation that cannot delete something is ROLLBACK_FAILED.',
    page: guide('view-stack-events'),
  },
  {
    id: 'RES1',
    says: 'DescribeStackResources gives 100 at most, by stack or by physical id; ListStackResources gives all in pages.',
    page: api('DescribeStackResources'),
  },
  {
    id: 'RES2',
    says: 'CreateStack of a name that is taken is AlreadyExistsException; the same token is the same stack.',
    page: api('CreateStack'),
  },
  {
    id: 'IMP1',
    says: 'An import takes what lives into a stack without a change of its properties.',
    page: guide('import-resources'),
  },
  {
    id: 'IMP2',
    says: 'A resource to import is in the template, has a DeletionPolicy and is named by its identifier.',
    page: guide('import-resources'),
  },
  {
    id: 'IMP3',
    says: 'It exists, belongs to no other stack, and nothing else changes with it.',
    page: guide('import-resources'),
  },
  { id: 'IMP4', says: 'An import that fails ends in IMPORT_ROLLBACK_COMPLETE.', page: guide('import-resources') },
  {
    id: 'DFT1',
    says: 'Drift is of explicitly set properties alone: MODIFIED, IN_SYNC, DELETED.',
    page: api('DetectStackDrift'),
  },
  {
    id: 'DFT2',
    says: 'One resource is compared by DetectStackResourceDrift, at once.',
    page: api('DetectStackResourceDrift'),
  },
  {
    id: 'DFT3',
    says: 'REVERT_DRIFT compares with what lives, and brings it back to the template.',
    page: guide('drift-aware-change-sets'),
    open: 'For a resource that is gone the action is not documented; Add is taken.',
  },
  {
    id: 'DFT4',
    says: 'A template that was brought to what lives is SyncWithActual: nothing is changed.',
    page: api('ResourceChange'),
  },
  {
    id: 'FLT1',
    says: 'A missing permission is AccessDenied, with who may not do what.',
    page: `${docs}/IAM/latest/UserGuide/troubleshoot_access-denied.html`,
  },
  {
    id: 'FLT2',
    says: 'Calls can end before or after their effect; throttling is `Throttling: Rate exceeded`.',
    page: `${docs}/AWSCloudFormation/latest/APIReference/CommonErrors.html`,
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
  { id: 'FLT6', says: 'Hostile answers reach the client as they are.', page: null },
  { id: 'FLT7', says: 'Every call is remembered with who made it.', page: null },
  { id: 'FLT8', says: 'Resources can be slow, and steps can be taken by hand.', page: null },
  { id: 'S3-1', says: 'Objects are put, found, read and deleted.', page: s3('API/API_PutObject') },
  { id: 'S3-2', says: 'NoSuchBucket, AccessDenied, PermanentRedirect by their codes.', page: s3('API/ErrorResponses') },
  {
    id: 'S3-3',
    says: 'With ExpectedBucketOwner a bucket of another owner is AccessDenied (403).',
    page: s3('userguide/bucket-owner-condition'),
  },
  { id: 'S3-4', says: 'InvalidAccessKeyId, SignatureDoesNotMatch by their codes.', page: s3('API/ErrorResponses') },
  {
    id: 'S3-5',
    says: 'TemplateURL is an https address of S3, of an object of at most 1 MB in the region of the stack.',
    page: guide('cloudformation-limits'),
    open: words,
  },
  {
    id: 'S3-6',
    says: 'Who uses TemplateURL must be allowed to read the object.',
    page: api('CreateStack'),
    open: words,
  },
  {
    id: 'TAG1',
    says: 'GetResources gives all that has or once had tags; nothing else.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG2',
    says: 'All filters must be met, each by any of its values, or by its key alone.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG3',
    says: 'Types are `service` or `service:type`, as in ARNs.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG4',
    says: 'Pages hold up to 100; a token that is old is PaginationTokenExpiredException.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/API_GetResources.html`,
  },
  {
    id: 'TAG5',
    says: 'Wrong parameters are InvalidParameterException, missing permissions AccessDeniedException.',
    page: `${docs}/resourcegroupstagging/latest/APIReference/CommonErrors.html`,
  },
]
