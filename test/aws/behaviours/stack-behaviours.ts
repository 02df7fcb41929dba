import type { Behaviour } from './behaviour.ts'
import { api, guide, reference, words } from './pages.ts'

/** Stacks: how they are made, changed, guarded and deleted, and what their history says. */
export const stackBehaviours: readonly Behaviour[] = [
  {
    id: 'CFN1',
    says: 'A change set of type CREATE makes a stack in REVIEW_IN_PROGRESS; resources are made after what they refer to; the tags of the stack go to all of them, and aws:cloudformation tags.',
    page: reference('aws-properties-resource-tags'),
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
    id: 'UPD1',
    says: 'An update that replaces a custom-named resource is refused unless the name is a new one.',
    page: reference('aws-properties-name'),
  },
  {
    id: 'UPD2',
    says: 'Two resources of one name cannot live side by side.',
    page: reference('aws-properties-name'),
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
    id: 'UPD9',
    says: 'The token of a call that was refused may be used again.',
    page: api('ContinueUpdateRollback'),
    open: 'The page says only that a token tells repeated requests; taken is that a refused one left nothing.',
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
    id: 'POL3',
    says: 'The policy {} guards nothing.',
    page: guide('protect-stack-resources'),
    open: 'The page says that a policy cannot be removed; the service takes an empty one (localstack/localstack records it in test_update_with_empty_policy).',
  },
  {
    id: 'OUT1',
    says: 'Names of exports are one space in a region: a stack that exports a name of another is rolled back.',
    page: guide('using-cfn-stack-exports'),
    open: words,
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
    page: reference('aws-attribute-deletionpolicy'),
  },
  {
    id: 'DEL2',
    says: 'RDS databases are deleted with a snapshot unless the template says otherwise.',
    page: reference('aws-attribute-deletionpolicy'),
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
    page: reference('aws-attribute-deletionpolicy'),
  },
  {
    id: 'DEL9',
    says: 'The rollback of an update keeps what the update made under Retain, but for RetainExceptOnCreate; the stack no longer holds it.',
    page: api('ExecuteChangeSet'),
    open: 'Whether that is so for a resource that replaced another is not documented; the stand-in deletes it.',
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
    says: 'CreateStack of a name that is taken is AlreadyExistsException, unless that stack is in review; the same token is the same stack.',
    page: api('CreateStack'),
    open: 'That a stack in review is taken over is not documented; the service does so (localstack/localstack records it in test_create_while_in_review).',
  },
  {
    id: 'IMP1',
    says: 'An import takes what lives into a stack without a change of its properties.',
    page: guide('resource-import'),
  },
  {
    id: 'IMP2',
    says: 'A resource to import is in the template, has a DeletionPolicy and is named by its identifier.',
    page: guide('resource-import'),
  },
  {
    id: 'IMP3',
    says: 'It exists, belongs to no other stack, and nothing else changes with it.',
    page: guide('resource-import'),
  },
  {
    id: 'IMP5',
    says: 'An import neither adds nor changes outputs; they come with an update after it.',
    page: guide('resource-import'),
    open: 'The page does not speak of outputs; the service answers so (awslabs/aws-security-assessment-solution issue 6). Whether the call or the change set fails is not documented; the stand-in refuses the call.',
  },
  { id: 'IMP4', says: 'An import that fails ends in IMPORT_ROLLBACK_COMPLETE.', page: guide('resource-import') },
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
    says: 'REVERT_DRIFT compares with what lives, and brings properties and tags that the template sets back to it.',
    page: guide('drift-aware-change-sets'),
    open: 'For a resource that is gone the action is not documented; Add is taken. Nor is it whether tags of the stack that hands changed are drift; they are not, here.',
  },
  {
    id: 'DFT4',
    says: 'A template that was brought to what lives is SyncWithActual: nothing is changed.',
    page: api('ResourceChange'),
  },
]
