import {
  type CloudFormationClient,
  CreateChangeSetCommand,
  type CreateChangeSetInput,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetOutput,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type ExecuteChangeSetInput,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { manualClock } from '../contracts/manual-clock.ts'
import { clientsOf, here } from './clients.ts'
import { type Aws, startAws } from './start-aws.ts'

/** A stand-in with one account, and the ways in which tests of stacks use it. */
export type StackWorld = Awaited<ReturnType<typeof stackWorld>>

/** Resources by their logical ids. */
export type Resources = { readonly [logicalId: string]: object }

/** Starts it. */
export async function stackWorld() {
  const clock = manualClock()
  const aws = await startAws({ clock, accounts: [{ id: here.account }] })
  const { cloudformation: client, ...others } = clientsOf(aws)
  return { aws, clock, client, ...others, ...deeds(aws, client) }
}

function deeds(aws: Aws, client: CloudFormationClient) {
  /** Makes a change set and waits until it is made. */
  async function propose(
    StackName: string,
    Resources: Resources,
    more: Partial<CreateChangeSetInput> = {},
    rest: object = {},
  ) {
    const ChangeSetName = more.ChangeSetName ?? `set-${aws.calls().length}`
    const TemplateBody = JSON.stringify({ Resources, ...rest })
    await client.send(new CreateChangeSetCommand({ StackName, TemplateBody, ...more, ChangeSetName }))
    let set: DescribeChangeSetOutput
    do set = await client.send(new DescribeChangeSetCommand({ StackName, ChangeSetName, IncludePropertyValues: true }))
    while (set.Status === 'CREATE_PENDING' || set.Status === 'CREATE_IN_PROGRESS')
    return set
  }

  /** Looks at a stack until it is at rest. */
  async function settle(StackName: string): Promise<Stack> {
    for (;;) {
      const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }))
      const [stack] = Stacks
      if (stack && !stack.StackStatus?.endsWith('_IN_PROGRESS')) return stack
    }
  }

  /** Proposes, executes and waits for the end. */
  async function deploy(
    StackName: string,
    resources: Resources,
    more: Partial<CreateChangeSetInput> = {},
    execution: Partial<ExecuteChangeSetInput> = {},
    rest: object = {},
  ) {
    const set = await propose(StackName, resources, more, rest)
    await execute(set.ChangeSetId, execution)
    return settle(set.StackId ?? '')
  }

  /** The first creation of a stack. */
  const create = (name: string, resources: Resources, more: Partial<CreateChangeSetInput> = {}, rest: object = {}) =>
    deploy(name, resources, { ChangeSetType: 'CREATE', ...more }, {}, rest)

  /** Begins what a change set says. */
  const execute = (ChangeSetName?: string, more: Partial<ExecuteChangeSetInput> = {}) =>
    client.send(new ExecuteChangeSetCommand({ ChangeSetName, ...more }))

  /** Deletes a stack, and waits for the end, which is told only to who knows its id. */
  async function remove(nameOrId: string, more: object = {}): Promise<Stack> {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: nameOrId }))
    await client.send(new DeleteStackCommand({ StackName: nameOrId, ...more }))
    return settle(Stacks[0]?.StackId ?? nameOrId)
  }

  /** The history as `logical id STATUS`, oldest first. */
  async function history(StackName: string): Promise<readonly string[]> {
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }))
    return StackEvents.map((event) => `${event.LogicalResourceId} ${event.ResourceStatus}`).reverse()
  }

  /** What lives of a type, by its physical ids. */
  const living = (type: string) => aws.hand.look(here, type)
  return { propose, execute, settle, deploy, create, remove, history, living }
}
