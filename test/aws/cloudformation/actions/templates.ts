import type {
  GetTemplateInput,
  GetTemplateOutput,
  GetTemplateSummaryInput,
  GetTemplateSummaryOutput,
  ValidateTemplateInput,
  ValidateTemplateOutput,
} from '@aws-sdk/client-cloudformation'
import { AwsError, invalid, notBuilt } from '../../protocol/aws-error.ts'
import { identifiersOf } from '../../resources/types.ts'
import type { Caller } from '../../server/service.ts'
import { checkReferences } from '../references.ts'
import { needStack } from '../stacks.ts'
import { readTemplate } from '../template.ts'
import { bodyOf, neededCapabilities } from '../wanted.ts'

/** What a template says of itself, once it is found valid. */
export function validateTemplate(caller: Caller, input: ValidateTemplateInput): ValidateTemplateOutput {
  const template = readTemplate(bodyOf(caller, input, null))
  checkReferences(template)
  const Capabilities = [...neededCapabilities(template)]
  return {
    Description: template.Description,
    Parameters: Object.entries(template.Parameters).map(([ParameterKey, { Default, NoEcho, Description }]) => ({
      ParameterKey,
      DefaultValue: Default === undefined ? undefined : String(Default),
      NoEcho: String(NoEcho) === 'true',
      Description,
    })),
    ...(Capabilities.length > 0
      ? { Capabilities, CapabilitiesReason: 'The following resource(s) require capabilities: [AWS::IAM]' }
      : {}),
  }
}

/** What a template holds, and by which properties an import knows resources of its types. */
export function getTemplateSummary(caller: Caller, input: GetTemplateSummaryInput): GetTemplateSummaryOutput {
  for (const other of ['StackName', 'StackSetName', 'TemplateSummaryConfig'] as const)
    if (input[other] !== undefined) throw notBuilt(`GetTemplateSummary with ${other}`)
  const template = readTemplate(bodyOf(caller, input, null))
  const byType = Map.groupBy(Object.entries(template.Resources), ([, { Type }]) => Type)
  return {
    ResourceTypes: [...byType.keys()],
    ResourceIdentifierSummaries: [...byType].map(([ResourceType, resources]) => ({
      ResourceType,
      LogicalResourceIds: resources.map(([logicalId]) => logicalId),
      ResourceIdentifiers: [...identifiersOf(ResourceType)],
    })),
    Capabilities: [...neededCapabilities(template)],
  }
}

/** The template that a stack was deployed from, or that a change set would deploy. */
export function getTemplate(
  caller: Caller,
  { StackName, ChangeSetName, TemplateStage }: GetTemplateInput,
): GetTemplateOutput {
  if (StackName === undefined) throw invalid('StackName is required if ChangeSetName is not specified as an ARN.')
  const stack = needStack(caller, StackName)
  if (TemplateStage !== undefined && !['Original', 'Processed'].includes(TemplateStage))
    throw invalid('TemplateStage is unknown')
  const set =
    ChangeSetName === undefined
      ? undefined
      : stack.changeSets.find(({ id, name }) => id === ChangeSetName || name === ChangeSetName)
  if (ChangeSetName !== undefined && !set)
    throw new AwsError('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`, 404)
  const body = set?.wanted.body ?? stack.deployed?.body
  if (body === undefined) throw invalid(`Template is not available for the stack ${stack.name}`)
  return { TemplateBody: body, StagesAvailable: ['Original', 'Processed'] }
}
