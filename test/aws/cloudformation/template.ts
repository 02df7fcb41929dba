import { parse } from 'yaml'
import { invalid, notBuilt } from '../protocol/aws-error.ts'

/** An object of a template, as it was written. */
export type Json = { readonly [key: string]: unknown }

/** One resource of a template. */
export type TemplateResource = {
  readonly Type: string
  readonly Properties?: Json
  readonly DependsOn?: string | readonly string[]
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
  readonly Condition?: string
  readonly Metadata?: Json
}

/** A parameter's declaration. */
export type TemplateParameter = {
  readonly Type: string
  readonly Default?: unknown
  readonly NoEcho?: unknown
  readonly AllowedValues?: readonly unknown[]
  readonly AllowedPattern?: string
  readonly MinLength?: unknown
  readonly MaxLength?: unknown
  readonly MinValue?: unknown
  readonly MaxValue?: unknown
  readonly ConstraintDescription?: string
  readonly Description?: string
}

/** A template that was read and found well formed. */
export type Template = {
  readonly AWSTemplateFormatVersion?: string
  readonly Description?: string
  readonly Metadata?: Json
  readonly Parameters: { readonly [name: string]: TemplateParameter }
  readonly Conditions: Json
  readonly Mappings: Json
  readonly Resources: { readonly [logicalId: string]: TemplateResource }
  readonly Outputs: {
    readonly [name: string]: {
      readonly Value: unknown
      readonly Description?: string
      readonly Export?: { readonly Name: unknown }
      readonly Condition?: string
    }
  }
}

const sections = 'AWSTemplateFormatVersion Description Metadata Parameters Mappings Conditions Resources Outputs'.split(
  ' ',
)
const attributes =
  'Type Properties DependsOn DeletionPolicy UpdateReplacePolicy Condition Metadata CreationPolicy UpdatePolicy'.split(
    ' ',
  )

/** Reads a template's text, JSON or YAML without short forms; refuses in CloudFormation's words what is no template. */
export function readTemplate(body: string): Template {
  const given = record(document(body))
  if (!given) throw invalid('Template format error: unsupported structure.')
  refuseNull(given, '')
  for (const built of ['Transform', 'Rules', 'Hooks']) {
    if (given[built] !== undefined) throw notBuilt(`templates with ${built}`)
  }
  const odd = Object.keys(given).filter((name) => !sections.includes(name))
  if (odd.length > 0) throw invalid(`Invalid template property or properties [${odd.join(', ')}]`)
  const version = given['AWSTemplateFormatVersion']
  if (version !== undefined && version !== '2010-09-09') {
    throw invalid(`Template format error: unsupported value for AWSTemplateFormatVersion.`)
  }
  const Resources = section(given, 'Resources')
  if (Object.keys(Resources).length === 0) {
    throw invalid('Template format error: At least one Resources member must be defined.')
  }
  for (const [id, one] of Object.entries(Resources)) checkResource(id, one)
  if (Object.values(section(given, 'Outputs')).some((one) => record(one)?.['Value'] === undefined))
    throw invalid('Template format error: Every Outputs member must contain a Value object')
  const template = {
    ...(version === undefined ? {} : { AWSTemplateFormatVersion: version }),
    ...(given['Description'] === undefined ? {} : { Description: String(given['Description']) }),
    ...(given['Metadata'] === undefined ? {} : { Metadata: section(given, 'Metadata') }),
    Parameters: section(given, 'Parameters'),
    Conditions: section(given, 'Conditions'),
    Mappings: section(given, 'Mappings'),
    Resources,
    Outputs: section(given, 'Outputs'),
  }
  checkCounts(template)
  // Every part that a type names was looked at above; what is below stays unknown.
  return template as Template
}

function document(body: string): unknown {
  if (/^\s*\{/.test(body)) {
    try {
      return JSON.parse(body)
    } catch (failure) {
      throw invalid(`Template format error: JSON not well-formed. ${failure instanceof Error ? failure.message : ''}`)
    }
  }
  if (/(?:^|\s)!(?:Ref|Sub|GetAtt|If|Join|Select|Equals|Not|And|Or|FindInMap|Base64|Split)\b/m.test(body)) {
    throw notBuilt('the short forms of functions in YAML templates')
  }
  try {
    return parse(body)
  } catch (failure) {
    throw invalid(`Template format error: YAML not well-formed. ${failure instanceof Error ? failure.message : ''}`)
  }
}

function refuseNull(value: unknown, path: string): void {
  if (value === null) throw invalid(`[${path}] 'null' values are not allowed in templates`)
  if (typeof value !== 'object') return
  for (const [name, inner] of Object.entries(value ?? {})) refuseNull(inner, `${path}/${name}`)
}

function section(given: Json, name: string): Json {
  const found = given[name] ?? {}
  const inner = record(found)
  if (!inner) throw invalid(`Template format error: ${name} must be an object.`)
  return inner
}

function checkResource(id: string, given: unknown): void {
  if (!/^[A-Za-z0-9]+$/.test(id)) throw invalid(`Template format error: Resource name ${id} is non alphanumeric.`)
  const resource = record(given)
  if (!resource) throw invalid('Template format error: [/Resources] Every Resources object must contain a Type member.')
  if (typeof resource['Type'] !== 'string') {
    throw invalid(`Template format error: [/Resources/${id}] Every Resources object must contain a Type member.`)
  }
  const odd = Object.keys(resource).find((name) => !attributes.includes(name))
  if (odd) throw invalid(`Template format error: Invalid template resource property '${odd}'`)
  for (const built of ['CreationPolicy', 'UpdatePolicy']) {
    if (resource[built] !== undefined) throw notBuilt(`resources with ${built}`)
  }
  const policies = {
    DeletionPolicy: 'Delete Retain Snapshot RetainExceptOnCreate',
    UpdateReplacePolicy: 'Delete Retain Snapshot',
  }
  for (const [name, allowed] of Object.entries(policies)) {
    const value = resource[name]
    if (value !== undefined && !allowed.split(' ').includes(String(value))) {
      throw invalid(`Template format error: Unrecognized ${name} ${value} for resource ${id}`)
    }
  }
}

function checkCounts(template: { readonly [name: string]: unknown }): void {
  const most: { readonly [name: string]: number } = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 }
  for (const [name, limit] of Object.entries(most)) {
    const count = Object.keys(record(template[name]) ?? {}).length
    if (count > limit) {
      const word = name.toLowerCase()
      throw invalid(`Template format error: Number of ${word}, ${count}, is greater than maximum allowed, ${limit}`)
    }
  }
}

/** An object, and nothing else. */
export function record(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
