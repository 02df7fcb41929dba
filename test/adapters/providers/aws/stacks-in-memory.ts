import type { Change, StackEvent } from '@aws-sdk/client-cloudformation'
import { awsError } from '../../../../service/adapters/providers/aws/aws-words.ts'
import type { StackCalls } from '../../../../service/adapters/providers/aws/clients.ts'

type Input = { readonly [key: string]: unknown }
type Template = {
  readonly Resources: {
    readonly [id: string]: { readonly Type: string; readonly Properties?: { readonly Name?: string } }
  }
}
type Set = {
  name: string
  type: string
  template: Template
  text: string
  tags: unknown
  status: string
  execution: string
  mode: unknown
}
type Made = {
  id: string
  name: string
  status: string
  tags: unknown
  text: string
  template: Template | null
  sets: Map<string, Set>
  events: StackEvent[]
  busy: { token: string; ends: string; left: number } | null
  protected: boolean
  policy: string | null
  kept: string[]
}

/** What a test sets about what happens next. */
export type Turns = { fails: string | null; changes: Change[] | null; refuses: string | null }

/**
 * As much of CloudFormation as the state machine of one stack needs: it says of each change set what it would do, takes two looks
 * to do it, and tells of it by events. What AWS takes over the wire is tried elsewhere.
 */
export function stacksInMemory() {
  const stacks: Made[] = []
  const sent: { name: string; input: Input }[] = []
  const turns: Turns = { fails: null, changes: null, refuses: null }
  /** What goes wrong at which call, counted from 1. */
  const fault: { at: number; when: 'before' | 'after'; calls: number } = { at: 0, when: 'before', calls: 0 }
  const at = { now: new Date('2026-03-01T00:00:00Z') }
  let ids = 0
  const find = (nameOrId: unknown) => {
    const live =
      stacks.find(({ id }) => id === nameOrId) ??
      stacks.findLast(({ name, status }) => name === nameOrId && status !== 'DELETE_COMPLETE')
    if (live) return live
    throw wrong('ValidationError', `Stack with id ${String(nameOrId)} does not exist`)
  }
  const event = (
    stack: Made,
    token: string,
    id: string,
    status: string,
    reason?: string,
    type = 'AWS::CloudFormation::Stack',
  ) => {
    const one = {
      EventId: String(ids++),
      StackId: stack.id,
      StackName: stack.name,
      LogicalResourceId: id,
      PhysicalResourceId: type === 'AWS::CloudFormation::Stack' ? stack.id : `id-of-${id}`,
      ResourceType: type,
      ResourceStatus: status,
      ResourceStatusReason: reason,
      ClientRequestToken: token,
      Timestamp: at.now,
    }
    stack.events.unshift(one as StackEvent)
    if (type === 'AWS::CloudFormation::Stack') stack.status = status
  }
  const goOn = (stack: Made) => {
    if (stack.busy === null || --stack.busy.left > 0) return
    const { token, ends } = stack.busy
    stack.busy = null
    if (ends.includes('ROLLBACK') || ends.endsWith('FAILED'))
      event(stack, token, 'Store', 'CREATE_FAILED', `${turns.fails}`, 'AWS::SQS::Queue')
    for (const id of ends === 'DELETE_COMPLETE' ? stack.kept : [])
      event(stack, token, id, 'DELETE_SKIPPED', undefined, 'AWS::SQS::Queue')
    event(stack, token, stack.name, ends)
    if (ends === 'DELETE_COMPLETE' || ends === 'ROLLBACK_COMPLETE') stack.template = null
  }
  const start = (stack: Made, token: string, begins: string, ends: string) => {
    event(stack, token, stack.name, begins, 'User Initiated')
    stack.busy = { token, ends, left: 2 }
  }
  const resources = (stack: Made) =>
    Object.entries(stack.template?.Resources ?? {}).map(([id, one]) => ({
      LogicalResourceId: id,
      ResourceType: one.Type,
      PhysicalResourceId: `id-of-${id}`,
      ResourceStatus: 'CREATE_COMPLETE',
    }))
  const commands: { readonly [name: string]: (input: Input) => unknown } = {
    DescribeStacksCommand(input) {
      const stack = find(input['StackName'])
      goOn(stack)
      const { id, name, status, tags } = stack
      return {
        Stacks: [
          {
            StackId: id,
            StackName: name,
            StackStatus: status,
            Tags: status === 'REVIEW_IN_PROGRESS' ? [] : tags,
            EnableTerminationProtection: stack.protected,
            Outputs: [{ OutputKey: 'url', OutputValue: 'https://q' }],
            CreationTime: at.now,
          },
        ],
      }
    },
    DescribeStackEventsCommand: (input) => ({ StackEvents: find(input['StackName']).events }),
    ListStackResourcesCommand: (input) => ({ StackResourceSummaries: resources(find(input['StackName'])) }),
    ListChangeSetsCommand: (input) => ({
      Summaries: [...find(input['StackName']).sets.keys()].map((name) => ({ ChangeSetName: name })),
    }),
    CreateChangeSetCommand(input) {
      const name = String(input['StackName'])
      const isNew = input['ChangeSetType'] !== 'UPDATE'
      let stack = stacks.findLast((one) => (one.name === name || one.id === name) && one.status !== 'DELETE_COMPLETE')
      if (!stack && !isNew) throw wrong('ValidationError', `Stack ${name} does not exist`)
      if (!stack) {
        stack = {
          id: `arn:aws:cloudformation:eu-west-1:1:stack/${name}/${ids++}`,
          name,
          status: 'REVIEW_IN_PROGRESS',
          tags: [],
          text: '',
          template: null,
          sets: new Map(),
          events: [],
          busy: null,
          protected: false,
          policy: null,
          kept: [],
        }
        stacks.push(stack)
      }
      const set = String(input['ChangeSetName'])
      if (stack.sets.has(set)) throw wrong('AlreadyExistsException', 'ChangeSet already exists')
      const text = String(input['TemplateBody'])
      const noUpdates = stack.text === text && input['DeploymentMode'] === undefined
      stack.sets.set(set, {
        name: set,
        type: String(input['ChangeSetType']),
        template: JSON.parse(text),
        text,
        tags: input['Tags'],
        mode: input['DeploymentMode'],
        status: noUpdates || turns.refuses !== null ? 'FAILED' : 'CREATE_COMPLETE',
        execution: noUpdates ? 'UNAVAILABLE' : 'AVAILABLE',
      })
      return {}
    },
    DescribeChangeSetCommand(input) {
      const set = find(input['StackName']).sets.get(String(input['ChangeSetName']))
      if (!set) throw wrong('ChangeSetNotFound', 'ChangeSet does not exist')
      const reason =
        set.status !== 'FAILED'
          ? undefined
          : (turns.refuses ??
            "The submitted information didn't contain changes. Submit different information to create a change set.")
      const action = set.type === 'IMPORT' ? 'Import' : 'Add'
      const changes =
        turns.changes ??
        Object.entries(set.template.Resources).map(([id, { Type }]) => ({
          ResourceChange: { Action: action, LogicalResourceId: id, ResourceType: Type },
        }))
      return {
        Status: set.status,
        ExecutionStatus: set.execution,
        StatusReason: reason,
        Changes: changes,
        Tags: set.tags,
      }
    },
    ExecuteChangeSetCommand(input) {
      const stack = find(input['StackName'])
      const set = stack.sets.get(String(input['ChangeSetName']))
      if (set?.execution !== 'AVAILABLE')
        throw wrong('InvalidChangeSetStatus', 'cannot be executed in its current status')
      set.execution = 'EXECUTE_COMPLETE'
      const verb = set.type
      stack.tags = set.tags
      if (turns.fails === null) Object.assign(stack, { template: set.template, text: set.text })
      start(
        stack,
        String(input['ClientRequestToken']),
        `${verb}_IN_PROGRESS`,
        turns.fails === null
          ? `${verb}_COMPLETE`
          : verb === 'CREATE'
            ? 'ROLLBACK_COMPLETE'
            : `${verb}_ROLLBACK_COMPLETE`,
      )
      return {}
    },
    DeleteChangeSetCommand: (input) => find(input['StackName']).sets.delete(String(input['ChangeSetName'])),
    DeleteStackCommand(input) {
      const stack = find(input['StackName'])
      if (stack.protected)
        throw wrong('ValidationError', 'Stack cannot be deleted while TerminationProtection is enabled')
      if (stack.status !== 'DELETE_COMPLETE' && stack.busy === null)
        start(
          stack,
          String(input['ClientRequestToken']),
          'DELETE_IN_PROGRESS',
          turns.fails === null ? 'DELETE_COMPLETE' : 'DELETE_FAILED',
        )
      return {}
    },
    GetTemplateSummaryCommand: (input) => ({
      ResourceIdentifierSummaries: Object.keys(JSON.parse(String(input['TemplateBody'])).Resources).map((id) => ({
        ResourceType: 'AWS::SQS::Queue',
        LogicalResourceIds: [id],
        ResourceIdentifiers: ['QueueUrl'],
      })),
    }),
    GetTemplateCommand: (input) => ({ TemplateBody: find(input['StackName']).text }),
    SetStackPolicyCommand: (input) => Object.assign(find(input['StackName']), { policy: input['StackPolicyBody'] }),
    UpdateTerminationProtectionCommand: (input) =>
      Object.assign(find(input['StackName']), { protected: input['EnableTerminationProtection'] }),
  }
  const client = {
    send: async (command: { readonly input: Input }) => {
      const { name } = command.constructor
      sent.push({ name, input: command.input })
      fault.calls += 1
      const cut = fault.calls === fault.at
      if (cut && fault.when === 'before') throw lost()
      const answer = commands[name]?.(command.input)
      if (cut) throw lost()
      return answer
    },
  }
  const calls: StackCalls = {
    now: () => at.now,
    async call(deed, act, expects = () => false) {
      try {
        return await Reflect.apply(act, undefined, [client])
      } catch (error) {
        if (expects(error)) throw error
        throw awsError(error, { deed, account: 'pay', region: 'eu-west-1' }, (text) => text)
      }
    },
  }
  const names = () => sent.map(({ name }) => name.replace('Command', ''))
  return { calls, stacks, fault, sent, names, turns, at, find }
}

/** Nobody knows whether the call came through. */
function lost(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
}

function wrong(name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } })
}
