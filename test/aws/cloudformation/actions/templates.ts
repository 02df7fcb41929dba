import type {
  GetTemplateInput,
  GetTemplateOutput,
  ValidateTemplateInput,
  ValidateTemplateOutput,
} from '@aws-sdk/client-cloudformation'
import { invalid } from '../../protocol/aws-error.ts'
import type { Caller } from '../../server/service.ts'
import { findSet } from '../find-change-set.ts'
import { checkReferences } from '../references.ts'
import { readStack } from '../stacks.ts'
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
