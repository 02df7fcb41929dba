import {
  type CreateChangeSetCommandInput,
  GetTemplateSummaryCommand,
  type Parameter,
  type ResourceToImport,
} from '@aws-sdk/client-cloudformation'
import type { JsonObject } from '../../../core/model/json.ts'
import { CloudError } from '../../../ports/cloud.ts'
import { currentTemplate } from './current-template.ts'
import { type GivenTemplate, giveTemplate } from './give-template.ts'
import { importTemplate, mapAt } from './import-template.ts'
import { stackTags } from './owner.ts'
import { stackResources } from './stack-resources.ts'
import type { StackWork, ThereStack } from './stack-work.ts'
import type { SentTemplate } from './template.ts'

type Input = Omit<CreateChangeSetCommandInput, 'ChangeSetName' | 'ClientToken' | 'StackName'>

/** What a step wants of a stack. */
export type WantedStack = {
  /** For people: "change", "take over what is there for". */
  readonly deed: string
  readonly done: string
  readonly imports: boolean
  /** What shall live as the template says when it is through, however it lives now: logical ids. */
  readonly putBack: readonly string[]
  /** Of what a change set must have been made. */
  template(stack: ThereStack): Promise<string>
  /** What CloudFormation is asked; null where it is so already. */
  input(stack: ThereStack | null): Promise<Input | null>
}

/** The offering's template, with the service's values. */
export function wantedStack({ change, calls }: StackWork, { text, parameters, body }: SentTemplate): WantedStack {
  const { identity, template, reverts, adopt } = change
  // What was just taken over may live otherwise than the template says, of which CloudFormation knows nothing by itself.
  const putBack = reverts === undefined ? Object.keys(adopt) : Object.keys(change.announced)
  return {
    deed: 'change',
    done: 'as the plan said',
    imports: false,
    putBack,
    template: async () => text,
    input: async (stack) => {
      const isNew = stack === null || stack.StackStatus === 'REVIEW_IN_PROGRESS'
      return {
        ChangeSetType: isNew ? 'CREATE' : 'UPDATE',
        ...(await giveTemplate(calls, identity, text)),
        Parameters: parameters,
        Capabilities: capabilities(body),
        Tags: stackTags(identity, template?.tags ?? {}),
        ...(putBack.length > 0 && !isNew ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
      }
    },
  }
}

/** What is named to be adopted, and nothing else: so CloudFormation wants it. */
export function wantedImport(work: StackWork, sent: SentTemplate): WantedStack {
  const { change, calls } = work
  return {
    deed: 'take over what is there for',
    done: `${Object.values(change.adopt).join(', ')} taken over`,
    imports: true,
    putBack: [],
    template: async (stack) => JSON.stringify((await importing(work, sent, stack)).body),
    async input(stack) {
      const isNew = stack === null || stack.StackStatus === 'REVIEW_IN_PROGRESS'
      const { missing, old, body } = await importing(work, sent, stack)
      if (missing.length === 0) return null
      const given = await giveTemplate(calls, change.identity, JSON.stringify(body))
      return {
        ChangeSetType: 'IMPORT',
        ...given,
        Parameters: parametersOf(body, old, sent.parameters),
        Capabilities: capabilities(body),
        Tags: isNew ? stackTags(change.identity, change.template?.tags ?? {}) : (stack.Tags ?? []),
        ResourcesToImport: await identified(work, given, missing),
      }
    },
  }
}

/** What of a change is not in the stack yet, and the stack's template with that. */
async function importing(work: StackWork, sent: SentTemplate, stack: ThereStack | null) {
  const holdsNothing = stack === null || stack.StackStatus === 'REVIEW_IN_PROGRESS'
  const there = holdsNothing ? [] : await stackResources(work.calls, stack)
  const missing = Object.entries(work.change.adopt).filter(
    ([logicalId]) => !there.some((one) => one.logicalId === logicalId),
  )
  const old = holdsNothing || missing.length === 0 ? null : await ownTemplate(work, stack)
  const ids = missing.map(([logicalId]) => logicalId)
  return { missing, old, body: importTemplate(old, sent.body, ids) }
}

function parametersOf(body: JsonObject, old: JsonObject | null, given: readonly Parameter[]): Parameter[] {
  const names = Object.keys(mapAt(body, 'Parameters'))
  const known = new Set(Object.keys(mapAt(old ?? {}, 'Parameters')))
  return names.flatMap((name): Parameter[] => {
    if (known.has(name)) return [{ ParameterKey: name, UsePreviousValue: true }]
    return given.filter(({ ParameterKey }) => ParameterKey === name)
  })
}

function capabilities(body: JsonObject): Input['Capabilities'] {
  return [
    'CAPABILITY_IAM',
    'CAPABILITY_NAMED_IAM',
    ...(body['Transform'] === undefined ? [] : ['CAPABILITY_AUTO_EXPAND' as const]),
  ]
}

async function ownTemplate({ calls }: StackWork, stack: ThereStack): Promise<JsonObject> {
  const found = await currentTemplate(calls, stack)
  if (found !== null) return found
  // Plumbline writes JSON, so somebody else has changed the stack.
  throw new CloudError(
    `the template of ${stack.StackName} is none that Plumbline wrote: nothing is taken over into it`,
    {
      passing: false,
    },
  )
}

/** By which properties CloudFormation knows a resource of that type; where there are several, they stand in the id with `|` between. */
async function identified(
  { calls, change }: StackWork,
  given: GivenTemplate,
  missing: readonly (readonly [string, string])[],
): Promise<ResourceToImport[]> {
  const summary = await calls.call(`ask how to import for ${change.identity.service}`, (client) =>
    client.send(new GetTemplateSummaryCommand(given)),
  )
  return missing.map(([LogicalResourceId, id]) => {
    const found = (summary.ResourceIdentifierSummaries ?? []).find(({ LogicalResourceIds: ids = [] }) =>
      ids.includes(LogicalResourceId),
    )
    const keys = found?.ResourceIdentifiers ?? []
    const values = keys.length === 1 ? [id] : id.split('|')
    if (
      found?.ResourceType === undefined ||
      keys.length === 0 ||
      keys.length !== values.length ||
      values.includes('')
    ) {
      const wants =
        keys.length === 0 ? 'CloudFormation cannot import its type' : `CloudFormation wants ${keys.join('|')}`
      throw new CloudError(`${LogicalResourceId} cannot be taken over as "${id}": ${wants}`, { passing: false })
    }
    return {
      LogicalResourceId,
      ResourceType: found.ResourceType,
      ResourceIdentifier: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ''])),
    }
  })
}
