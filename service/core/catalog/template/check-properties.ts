import type { FieldProblem } from '../../documents/field-problem.ts'
import { isMapping } from '../../documents/json-schema/json-type.ts'
import { didYouMean, shown } from '../../documents/nearest.ts'
import { formatPointer } from '../../documents/pointer.ts'
import type { AwsSchema, AwsSchemas, AwsValueType } from '../../model/aws-schema.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import { isIntrinsic } from '../intrinsics.ts'
import {
  alternativesOf,
  isList,
  isMap,
  isObject,
  takes,
  typesInWords,
  unknown,
  valueInWords,
  valuesOf,
  type Written,
  writtenOf,
} from './written.ts'

/** The resource that is being checked. */
export type Checked = {
  readonly type: string
  /** Those of its service, by `Type` and `Type.Definition`. */
  readonly schemas: AwsSchemas
  /** Its properties that are taken as they are written, since AWS may know more by now than this release. */
  readonly unchecked: readonly string[]
}

/** Where a value stands: its path in the document, and the names of the properties that lead to it. */
type At = { readonly path: readonly string[]; readonly names: readonly string[] }

type Problems = readonly FieldProblem[]

/** Checks the properties of the resource at `path`, and all that nests in them. */
export function checkProperties(checked: Checked, path: readonly string[], properties: Json | undefined): Problems {
  const at = { path: [...path, 'Properties'], names: [] }
  return checkMap(checked, at, checked.schemas[checked.type], isMapping(properties) ? properties : {})
}

/** What to do where AWS knows more by now than this release. */
export function newer(unchecked: string): string {
  return ` (where AWS has it since, say \`Metadata: { plumbline: { unchecked: ${unchecked} } }\`)`
}

/** A map whose keys a schema names; what a function of the cloud makes of it is not judged. */
function checkMap(checked: Checked, at: At, schema: AwsSchema | undefined, map: JsonObject): Problems {
  if (schema === undefined || isIntrinsic(map, 'aws')) return []
  const skipped = (key: string) => at.names.length === 0 && checked.unchecked.includes(key)
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(map, key) && !skipped(key))
    .map((key) => ({ field: formatPointer([...at.path, key]), message: `${whole(checked, at)} needs \`${key}\`` }))
  const entries = Object.entries(map).filter(([key]) => !skipped(key))
  return [...missing, ...entries.flatMap(([key, value]) => checkEntry(checked, at, schema, key, value))]
}

function checkEntry(checked: Checked, at: At, schema: AwsSchema, key: string, value: Json): Problems {
  const path = [...at.path, key]
  const names = [...at.names, key]
  const type = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined
  if (type !== undefined) return checkValue(checked, { path, names }, type, value)
  const message = schema.readOnly?.includes(key)
    ? `${placed(checked, names)} is given by AWS and cannot be set; leave it out`
    : `${whole(checked, at)} has no property \`${shown(key)}\`${didYouMean(key, Object.keys(schema.properties))}${hint(names)}`
  return [{ field: formatPointer(path), message, at: 'key' }]
}

/** A value against its type, and all that nests in it; what only the cloud or a service will know fits any. */
function checkValue(checked: Checked, at: At, type: AwsValueType, value: Json): Problems {
  const written = writtenOf(value)
  if (written === unknown) return []
  if (isMap(written) && isIntrinsic(written, 'aws')) return checkBranches(checked, at, type, written)
  const types = alternativesOf(type)
  const found = types.filter((one) => takes(one, written)).map((one) => checkInside(checked, at, one, written))
  if (found.length === 0) return [refused(checked, at, types, written)]
  return found.find((problems) => problems.length === 0) ?? found[0] ?? []
}

/** Of a condition each branch is what the value may be; what other functions give is not known. */
function checkBranches(checked: Checked, { path, names }: At, type: AwsValueType, call: JsonObject): Problems {
  const branches = call['Fn::If']
  if (!Array.isArray(branches)) return []
  return branches.flatMap((branch: Json, index) =>
    index === 0 ? [] : checkValue(checked, { path: [...path, 'Fn::If', String(index)], names }, type, branch),
  )
}

function checkInside(checked: Checked, at: At, type: AwsValueType, value: Written): Problems {
  const inner = (step: string) => ({ path: [...at.path, step], names: at.names })
  if (isList(type) && Array.isArray(value))
    return value.flatMap((item: Json, index) => checkValue(checked, inner(String(index)), type[0], item))
  if (!isMap(value)) return []
  if (isObject(type))
    return 'mapOf' in type
      ? Object.entries(value).flatMap(([key, item]) => checkValue(checked, inner(key), type.mapOf, item))
      : []
  if (type === 'tag') return checkMap(checked, at, tag, value)
  return isList(type) || !type.startsWith('#')
    ? []
    : checkMap(checked, at, checked.schemas[`${checked.type}.${type.slice(1)}`], value)
}

/** Tags of old types have no definition of their own. */
const tag: AwsSchema = { properties: { Key: 'string', Value: 'string' }, required: ['Key'] }

function refused(checked: Checked, at: At, types: readonly AwsValueType[], value: Written): FieldProblem {
  const field = formatPointer(at.path)
  const values = valuesOf(types)
  if (values.length > 0 && value !== null && typeof value !== 'object') {
    const text = String(value)
    const known = values.every((one) => /^\d+$/.test(one)) ? `; known: ${values.join(', ')}` : didYouMean(text, values)
    const words = `cannot be \`${shown(text)}\`${known}${hint(at.names)}`
    return { field, message: `${placed(checked, at.names)} ${words}` }
  }
  const words = `must be ${typesInWords(types)}, not ${valueInWords(value)}`
  return { field, message: `${placed(checked, at.names)} ${words}` }
}

function hint([property = '']: readonly string[]): string {
  return newer(`[${property}]`)
}

/** A value in words: `BucketEncryption.KMSKeyArn` of `AWS::S3::Bucket`. */
function placed({ type }: Checked, names: readonly string[]): string {
  return `\`${shown(names.join('.'))}\` of \`${type}\``
}

function whole(checked: Checked, { names }: At): string {
  return names.length === 0 ? `\`${checked.type}\`` : placed(checked, names)
}
