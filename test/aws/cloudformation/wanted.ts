import type { Capability, Parameter, Tag } from '@aws-sdk/client-cloudformation'
import { AwsError, invalid } from '../protocol/aws-error.ts'
import { nameProperty } from '../resources/types.ts'
import { templateFromS3 } from '../s3/template-url.ts'
import { isDenied } from '../server/faults.ts'
import type { Caller } from '../server/service.ts'
import type { Deployed, Stack } from './model.ts'
import { checkReferences } from './references.ts'
import { readTemplate, type Template } from './template.ts'

/** What every call that deploys says alike. */
export type Asked = {
  readonly TemplateBody?: string
  readonly TemplateURL?: string
  readonly UsePreviousTemplate?: boolean
  readonly Parameters?: readonly Parameter[]
  readonly Capabilities?: readonly Capability[]
  readonly Tags?: readonly Tag[]
  readonly RoleARN?: string
  readonly NotificationARNs?: readonly string[]
}

const iamTypes = 'AccessKey Group InstanceProfile ManagedPolicy Policy Role User UserToGroupAddition'.split(' ')

/** What is asked for, read and checked as CloudFormation does before it begins anything. */
export function wantedOf(caller: Caller, asked: Asked, stack: Stack | null): Deployed {
  const body = bodyOf(caller, asked, stack)
  const template = readTemplate(body)
  checkReferences(template)
  checkCapabilities(template, asked.Capabilities ?? [])
  if (asked.RoleARN !== undefined) passRole(caller, asked.RoleARN)
  return {
    body,
    template,
    parameters: parametersOf(template, asked.Parameters ?? [], stack),
    tags: asked.Tags === undefined ? (stack?.deployed?.tags ?? []) : checkedTags(asked.Tags),
    capabilities: asked.Capabilities ?? [],
    role: asked.RoleARN ?? stack?.deployed?.role,
    notifications: asked.NotificationARNs ?? stack?.deployed?.notifications ?? [],
  }
}

/** The text of a template: in the call, in a bucket, or the one that the stack has. */
export function bodyOf(caller: Caller, asked: Asked, stack: Stack | null): string {
  const ways = [asked.TemplateBody, asked.TemplateURL, asked.UsePreviousTemplate || undefined].filter(
    (one) => one !== undefined,
  )
  if (ways.length === 0) throw invalid('Either Template URL or Template Body must be specified.')
  if (ways.length > 1) throw invalid('You must specify only one of TemplateBody, TemplateURL, or UsePreviousTemplate.')
  if (asked.TemplateURL !== undefined) return templateFromS3(caller, asked.TemplateURL)
  if (asked.TemplateBody === undefined) {
    const previous = stack?.deployed?.body
    if (previous === undefined) throw invalid('There is no previous template to use.')
    return previous
  }
  if (Buffer.byteLength(asked.TemplateBody) > 51_200) {
    throw invalid(
      `1 validation error detected: Value '${asked.TemplateBody.slice(0, 100)}...' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200`,
    )
  }
  return asked.TemplateBody
}

/** The capabilities that a template needs, for its resources of IAM. */
export function neededCapabilities(template: Template): readonly Capability[] {
  const iam = Object.values(template.Resources).filter(({ Type }) => {
    const [, service, kind] = Type.split('::')
    return service === 'IAM' && iamTypes.includes(kind ?? '')
  })
  if (iam.length === 0) return []
  const named = iam.some(({ Type, Properties }) => Properties?.[nameProperty(Type) ?? ''] !== undefined)
  return [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM']
}

function checkCapabilities(template: Template, given: readonly Capability[]): void {
  const needed = neededCapabilities(template).filter(
    (one) => !given.includes(one) && !given.includes('CAPABILITY_NAMED_IAM'),
  )
  if (needed.length > 0)
    throw new AwsError('InsufficientCapabilitiesException', `Requires capabilities : [${needed.join(', ')}]`)
}

function passRole({ who, world }: Caller, role: string): void {
  if (isDenied(world, who, 'iam:PassRole'))
    throw new AwsError(
      'AccessDenied',
      `User: ${who.arn} is not authorized to perform: iam:PassRole on resource: ${role}`,
      403,
    )
  if (!new RegExp(`^arn:aws:iam::${who.account}:role/`).test(role))
    throw invalid(`Role ${role} is invalid or cannot be assumed`)
}

/** At most 50 tags, no key twice, none that begins with `aws:`, of lengths that are allowed. */
function checkedTags(tags: readonly Tag[]): readonly Tag[] {
  if (tags.length > 50)
    throw invalid(
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50`,
    )
  const keys = tags.map(({ Key = '' }) => Key)
  if (new Set(keys).size < keys.length)
    throw invalid('Duplicate tag keys found. Please ensure that all tag keys are unique.')
  for (const { Key = '', Value = '' } of tags) {
    if (/^aws:/i.test(Key))
      throw invalid('Tag key aws: is reserved: aws: prefixed tag key names are not allowed for external use.')
    if (Key.length < 1 || Key.length > 128 || Value.length < 1 || Value.length > 256) {
      throw invalid(
        `1 validation error detected: Value at 'tags' failed to satisfy constraint: the tag ${Key.slice(0, 128)} has a wrong length`,
      )
    }
  }
  return tags
}

function parametersOf(
  template: Template,
  given: readonly Parameter[],
  stack: Stack | null,
): ReadonlyMap<string, string> {
  const odd = given.map(({ ParameterKey = '' }) => ParameterKey).filter((key) => !(key in template.Parameters))
  if (odd.length > 0) throw invalid(`Parameters: [${odd.join(', ')}] do not exist in the template`)
  const values = Object.entries(template.Parameters).map(([name, { Default }]): [string, string | undefined] => {
    const said = given.find(({ ParameterKey }) => ParameterKey === name)
    if (said?.UsePreviousValue) return [name, stack?.deployed?.parameters.get(name)]
    return [name, said?.ParameterValue ?? (Default === undefined ? undefined : String(Default))]
  })
  const missing = values.flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length > 0) throw invalid(`Parameters: [${missing.join(', ')}] must have values`)
  const found = new Map(values.map(([name, value]) => [name, value ?? '']))
  for (const [name, value] of found) checkParameter(template, name, value)
  return found
}

function checkParameter({ Parameters }: Template, name: string, value: string): void {
  const rule = Parameters[name]
  const bad = (words: string) =>
    invalid(
      rule?.ConstraintDescription
        ? `Parameter ${name} failed to satisfy constraint: ${rule.ConstraintDescription}`
        : `Parameter '${name}' ${words}`,
    )
  if (rule?.AllowedValues && !rule.AllowedValues.map(String).includes(value)) throw bad(`must be one of AllowedValues`)
  if (rule?.AllowedPattern && !new RegExp(`^(?:${rule.AllowedPattern})$`).test(value))
    throw bad(`must match pattern ${rule.AllowedPattern}`)
  if (rule?.Type === 'Number' && Number.isNaN(Number(value))) throw bad('must be a number.')
  if (rule?.MinLength !== undefined && value.length < Number(rule.MinLength))
    throw bad(`must contain at least ${rule.MinLength} characters`)
  if (rule?.MaxLength !== undefined && value.length > Number(rule.MaxLength))
    throw bad(`must contain at most ${rule.MaxLength} characters`)
  if (rule?.MinValue !== undefined && Number(value) < Number(rule.MinValue))
    throw bad(`must be a number not less than ${rule.MinValue}`)
  if (rule?.MaxValue !== undefined && Number(value) > Number(rule.MaxValue))
    throw bad(`must be a number not greater than ${rule.MaxValue}`)
}
