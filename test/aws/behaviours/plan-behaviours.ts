import type { Behaviour } from './behaviour.ts'
import { api, guide, reference, words } from './pages.ts'

/** Change sets and templates: what is asked for, refused and foretold. */
export const planBehaviours: readonly Behaviour[] = [
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
    says: 'A stack has up to 50 tags, no key twice, none that begins with aws: in whatever case.',
    page: reference('aws-properties-resource-tags'),
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
    open: 'The words are not documented; with a Transform, which the stand-in does not have, they are “No updates are to be performed.” (aws/aws-cli and aws/aws-cdk-cli know both).',
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
    id: 'CS27',
    says: 'A property that nests in another one replaces the resource where it itself says so.',
    page: reference('aws-properties-ec2-instance-ebs'),
    open: 'Whether an item more or less in a list of such properties does is not documented; here it does not.',
  },
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
    page: guide('using-cfn-updating-stacks-update-behaviors'),
    open: words,
  },
  {
    id: 'CS18',
    says: 'Conditions, parameters that nothing reads and DependsOn alone are no update; policies, metadata and tags are. Outputs alone are one, with no changes listed.',
    page: api('ResourceTargetDefinition'),
    open: 'The page on troubleshooting still counts policies and outputs among what is no update; the service takes both (aws-cloudformation/cloudformation-coverage-roadmap issue 1543, aws/aws-cdk pull request 2029).',
  },
  {
    id: 'CS26',
    says: 'Tags that a template sets are a property, Tags; those of the stack are an attribute of each resource.',
    page: api('ResourceTargetDefinition'),
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
    open: 'Whether the executed one is still described afterwards is not documented; here it is, until the next is executed.',
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
    page: null,
    open: 'The documentation promises no order of reads and writes; that a new stack may not be found at once is known from use. A test says for how many reads.',
  },
  {
    id: 'CS25',
    says: 'Only what is AVAILABLE is executed, on a stack whose state allows updates; UpdateStack and CreateStack make what was proposed OBSOLETE.',
    page: api('ExecuteChangeSet'),
    open: words,
  },
  {
    id: 'CS24',
    says: 'OnStackFailure: DO_NOTHING leaves CREATE_FAILED, ROLLBACK takes back, DELETE deletes the stack.',
    page: api('CreateChangeSet'),
  },
  {
    id: 'VAL1',
    says: 'A change set is validated before anybody executes it: properties that a type does not have make it FAILED.',
    page: guide('validate-stack-deployments'),
    open: 'The words are not documented; the names of validations and the reason are as aws/aws-cdk-cli pull request 1463 and aws-cloudformation/rain pull request 744 show them. How CreateStack and UpdateStack answer a failed validation is not documented; the stand-in validates change sets alone.',
  },
  {
    id: 'VAL2',
    says: 'So does the name of a new resource that another one has; DescribeEvents of the change set says which.',
    page: guide('validate-stack-deployments'),
    open: words,
  },
  {
    id: 'VAL3',
    says: 'A bucket with objects that is to be deleted is a warning alone.',
    page: guide('validate-stack-deployments'),
    open: words,
  },
  { id: 'VAL4', says: 'DisableValidation leaves all of that to the execution.', page: api('CreateChangeSet') },
  {
    id: 'TPL1',
    says: 'Templates have known sections, resources with known attributes and alphanumeric logical ids, outputs with values, and no null.',
    page: guide('template-anatomy'),
    open: words,
  },
  { id: 'TPL2', says: 'A template has up to 500 resources.', page: guide('cloudformation-limits') },
  {
    id: 'TPL3',
    says: 'A resource has a type that CloudFormation has.',
    page: reference('aws-template-resource-type-ref'),
    open: words,
  },
  {
    id: 'TPL4',
    says: 'References and attributes lead to something.',
    page: reference('intrinsic-function-reference-getatt'),
    open: words,
  },
  {
    id: 'TPL5',
    says: 'Resources do not depend on each other in a circle.',
    page: reference('aws-attribute-dependson'),
  },
  {
    id: 'TPL6',
    says: 'Snapshot is only for types that have snapshots.',
    page: reference('aws-attribute-deletionpolicy'),
  },
  { id: 'TPL7', says: 'Parts of templates that the stand-in does not have are refused loudly.', page: null },
  {
    id: 'TPL8',
    says: 'Intrinsic functions, conditions, mappings and pseudo parameters.',
    page: reference('intrinsic-function-reference'),
  },
  { id: 'TPL9', says: 'Parameters keep their constraints.', page: guide('parameters-section-structure'), open: words },
  {
    id: 'TPL13',
    says: 'What a parameter hides (NoEcho) is **** in stacks, change sets and the properties of events; outputs show it.',
    page: guide('parameters-section-structure'),
    open: 'Whether the values of a change set (IncludePropertyValues) hide it is not documented; the stand-in shows them, so that a reader must hide them itself.',
  },
  {
    id: 'TPL10',
    says: 'Properties must be those of the type, when the resource is made.',
    page: guide('troubleshooting'),
    open: words,
  },
  {
    id: 'TPL11',
    says: 'GetTemplate gives a template as it was sent, of a stack or a change set; ValidateTemplate tells parameters and capabilities.',
    page: api('GetTemplate'),
    open: 'What it answers for a stack in review is not documented; the stand-in refuses it.',
  },
  {
    id: 'TPL12',
    says: 'GetTemplateSummary tells by which properties an import knows the resources of a template.',
    page: api('GetTemplateSummary'),
  },
  {
    id: 'TPL14',
    says: 'Fn::ImportValue gives what another stack of the account and region exports; what is read so cannot change or go.',
    page: guide('intrinsic-function-reference-importvalue'),
    open: 'How AWS words that refusal is not documented; it is refused as not built.',
  },
]
