import type {
  GetTemplateInput,
  GetTemplateOutput,
  GetTemplateSummaryInput,
  GetTemplateSummaryOutput,
  ValidateTemplateInput,
  ValidateTemplateOutput,
} from '@aws-sdk/client-cloudformation'
import { invalid, notBuilt } from '../../protocol/aws-error.ts'
import { identifiersOf } from '../../resources/types.ts'
import type { Caller } from '../../server/service.ts'
import { findSet } from '../find-change-set.ts'
import { checkReferences } from '../references.ts'
import { readStack } from '../stacks.ts'
import { readTemplate, type Template, type TemplateParameter } from '../template.ts'
import { bodyOf, neededCapabilities } from '../wanted.ts'

/** What a template says of itself, once it is found valid. */
export function validateTemplate(caller: Caller, input: ValidateTemplateInput): ValidateTemplateOutput {
  const template = readTemplate(bodyOf(caller, input, null))
  checkReferences(template)
  return {
    Description: template.Description,
    Parameters: Object.entries(template.Parameters).map(([name, one]) => declared(name, one)),
    ...capabilitiesOf(template),
  }
}

/** The same with the types of its resources, and by which identifiers an import would name each. */
export function getTemplateSummary(caller: Caller, input: GetTemplateSummaryInput): GetTemplateSummaryOutput {
  for (const name of ['StackSetName', 'CallAs', 'TemplateSummaryConfig'] as const)
    if (input[name] !== undefined) throw notBuilt(`GetTemplateSummary with ${name}`)
  const template = readTemplate(
    input.StackName === undefined ? bodyOf(caller, input, null) : bodyOfStack(caller, input),
  )
  checkReferences(template)
  const ids = new Map<string, string[]>()
  for (const [id, { Type }] of Object.entries(template.Resources)) ids.set(Type, [...(ids.get(Type) ?? []), id])
  return {
    Description: template.Description,
    Version: template.AWSTemplateFormatVersion,
    Metadata: template.Metadata && JSON.stringify(template.Metadata),
    Parameters: Object.entries(template.Parameters).map(([name, one]) => ({
      ...declared(name, one),
      ParameterType: one.Type,
      ParameterConstraints: one.AllowedValues && { AllowedValues: one.AllowedValues.map(String) },
    })),
    ResourceTypes: [...ids.keys()],
    ResourceIdentifierSummaries: [...ids].map(([ResourceType, LogicalResourceIds]) => ({
      ResourceType,
      LogicalResourceIds,
      ResourceIdentifiers: [...identifiersOf(ResourceType)],
    })),
    ...capabilitiesOf(template),
  }
}

function declared(ParameterKey: string, { Default, NoEcho, Description }: TemplateParameter) {
  return {
    ParameterKey,
    DefaultValue: Default === undefined ? undefined : String(Default),
    NoEcho: String(NoEcho) === 'true',
    Description,
  }
}

function capabilitiesOf(template: Template) {
  const Capabilities = [...neededCapabilities(template)]
  if (Capabilities.length === 0) return {}
  return { Capabilities, CapabilitiesReason: 'The following resource(s) require capabilities: [AWS::IAM]' }
}

function bodyOfStack(caller: Caller, { StackName: name = '', TemplateBody, TemplateURL }: GetTemplateSummaryInput) {
  if (TemplateBody !== undefined || TemplateURL !== undefined)
    throw invalid('You must specify only one of StackName, TemplateBody, or TemplateURL.')
  const stack = readStack(caller, name, `Stack with id ${name} does not exist`)
  if (stack.status === 'REVIEW_IN_PROGRESS')
    throw invalid('GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.')
  return deployedBody(caller, name)
}

/** The template that a stack was deployed from, or that a change set would deploy. */
export function getTemplate(
  caller: Caller,
  { StackName, ChangeSetName, TemplateStage }: GetTemplateInput,
): GetTemplateOutput {
  if (StackName === undefined && ChangeSetName === undefined)
    throw invalid('StackName is required if ChangeSetName is not specified.')
  if (TemplateStage !== undefined && !['Original', 'Processed'].includes(TemplateStage))
    throw invalid('TemplateStage is unknown')
  const TemplateBody =
    ChangeSetName === undefined
      ? deployedBody(caller, StackName ?? '')
      : findSet(caller, ChangeSetName, StackName).set.wanted.body
  return { TemplateBody, StagesAvailable: ['Original', 'Processed'] }
}

function deployedBody(caller: Caller, name: string): string {
  const stack = readStack(caller, name, `Stack with id ${name} does not exist`)
  if (!stack.deployed) throw invalid(`Template is not available for the stack ${stack.name}`)
  return stack.deployed.body
}
