import type { FieldProblem } from '../../documents/field-problem.ts'
import { didYouMean, shown } from '../../documents/nearest.ts'
import { formatPointer, valueAt } from '../../documents/pointer.ts'
import type { AwsSchemas } from '../../model/aws-schema.ts'
import type { Document } from '../../model/document.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { awsServices } from '../aws-types.ts'
import { checkProperties, newer } from './check-properties.ts'

/** The schemas of AWS's resource types, by the name of their service (`S3`). */
type Schemas = ReadonlyMap<string, AwsSchemas>

/** By the offering's document: documents never change. */
const known = new WeakMap<Document<'Offering'>, { readonly schemas: Schemas; readonly problems: Problems }>()

type Problems = readonly FieldProblem[]

/** Problems of one template that are told; more would help nobody. */
const maximumProblems = 20

/**
 * What of an offering's `aws` template CloudFormation would refuse, by its own specification (rule D5): a type or property that
 * there is not, one that nobody can set or that is missing, a value of another type or beside the ones it takes. What
 * only the cloud or a service will know is not judged, and nothing in a template that a macro of somebody's rewrites.
 */
export function templateProblems(offering: Document<'Offering'>, schemas: Schemas): Problems {
  const kept = known.get(offering)
  if (kept?.schemas === schemas) return kept.problems
  const problems = checkTemplate(offering.value.spec.targets.aws as JsonObject | undefined, schemas)
  known.set(offering, { schemas, problems })
  return problems
}

function checkTemplate(template: JsonObject | undefined, schemas: Schemas): Problems {
  if (template === undefined || hasMacro(template['Transform'])) return []
  const resources = Object.entries((template['Resources'] ?? {}) as { readonly [id: string]: JsonObject })
  return resources
    .flatMap(([id, resource]) => checkResource(resource, ['spec', 'targets', 'aws', 'Resources', id], schemas))
    .slice(0, maximumProblems)
}

/** AWS's own transforms add to a template; what another one makes of it nobody knows. */
function hasMacro(transform: Json | undefined): boolean {
  const names = Array.isArray(transform) ? transform : transform === undefined ? [] : [transform]
  return names.some((name) => !(typeof name === 'string' ? name : '').startsWith('AWS::'))
}

function checkResource(resource: JsonObject, path: readonly string[], schemas: Schemas): Problems {
  const unchecked = valueAt(resource, uncheckedAt) as Json | undefined
  if (unchecked === true) return []
  if (unchecked !== undefined && !isTexts(unchecked)) {
    const message = '`unchecked` is a list of properties, or `true` for the whole resource'
    return [{ field: `${formatPointer(path)}${uncheckedAt}`, message }]
  }
  const type = String(resource['Type'])
  const service = serviceOf(type)
  if (service === null) return []
  const members = schemas.get(service)
  const message = typeProblem(type, service, members)
  if (message !== null) return [{ field: formatPointer([...path, 'Type']), message: `${message}${newer('true')}` }]
  if (members === undefined || type === 'AWS::CloudFormation::CustomResource') return []
  return checkProperties({ type, schemas: members, unchecked: unchecked ?? [] }, path, resource['Properties'])
}

const uncheckedAt = '/Metadata/plumbline/unchecked'

/** The service of a type of AWS's own; null of others: custom resources, modules, types of third parties. */
function serviceOf(type: string): string | null {
  const [owner, service = '', ...rest] = type.split('::')
  return owner === 'AWS' && rest.length === 1 ? service : null
}

/** Why there is no such type; null where there is, or where nobody can tell. */
function typeProblem(type: string, service: string, members: AwsSchemas | undefined): string | null {
  if (members !== undefined) {
    if (Object.hasOwn(members, type)) return null
    const types = Object.keys(members).filter((name) => !name.includes('.'))
    return `CloudFormation has no type \`${shown(type)}\`${didYouMean(type, types)}`
  }
  if (awsServices.has(service)) return null
  return `CloudFormation has no types of a service \`${shown(service)}\`${didYouMean(service, awsServices)}`
}

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
