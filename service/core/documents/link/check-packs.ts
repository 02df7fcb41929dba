import type { Document } from '../../model/document.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Shipped } from '../../model/shipped.ts'
import type { PackSpec } from '../../model/specs.ts'
import type { FieldProblem } from '../field-problem.ts'
import { isMapping } from '../json-schema/json-type.ts'
import { didYouMean, shown } from '../nearest.ts'
import { compileParameters, validateParameters } from '../parameters.ts'
import { formatPointer } from '../pointer.ts'

/** What is wrong with the packs that an Estate names (rule D8): not shipped, settings of what they do not have. */
export function checkPacks(packs: readonly PackSpec[], shipped: Shipped): readonly FieldProblem[] {
  return packs.flatMap((pack, index) => checkPack(pack, `/spec/packs/${index}`, shipped))
}

/** The same for an Estate that is broken elsewhere: what can be told of its packs is told too. */
export function checkPacksLoosely(json: JsonObject, shipped: Shipped): readonly FieldProblem[] {
  const packs = isMapping(json['spec']) ? json['spec']['packs'] : undefined
  return (Array.isArray(packs) ? (packs as readonly Json[]) : []).flatMap((pack, index) => {
    if (!isMapping(pack) || typeof pack['name'] !== 'string' || !Number.isInteger(pack['version'])) return []
    const { name, version } = pack as { readonly name: string; readonly version: number }
    return checkShipped({ name, version }, `/spec/packs/${index}`, shipped)
  })
}

function checkPack(pack: PackSpec, field: string, shipped: Shipped): readonly FieldProblem[] {
  const policies = shipped.packs.get(`${pack.name}@${pack.version}`)
  if (!policies) return checkShipped(pack, field, shipped)
  const names = policies.map(({ name }) => name)
  return [
    ...Object.keys(pack.enforcement ?? {}).flatMap((name) =>
      unknownPolicy(name, names, pack, `${field}/enforcement${formatPointer([name])}`, 'key'),
    ),
    ...(pack.except ?? []).flatMap((name, at) => unknownPolicy(name, names, pack, `${field}/except/${at}`, 'value')),
    ...checkParameters(pack, policies, `${field}/parameters`),
  ]
}

function checkShipped(
  { name, version }: Pick<PackSpec, 'name' | 'version'>,
  field: string,
  shipped: Shipped,
): readonly FieldProblem[] {
  if (shipped.packs.has(`${name}@${version}`)) return []
  const known = [...shipped.packs.keys()].map((key) => key.split('@'))
  const versions = known.filter(([own]) => own === name).map(([, own]) => own)
  if (versions.length > 0) {
    return [
      {
        field: `${field}/version`,
        message: `pack \`${name}\` has no version ${version}; shipped: ${versions.join(', ')}`,
      },
    ]
  }
  const names = [...new Set(known.map(([own = '']) => own))].sort()
  return [{ field: `${field}/name`, message: `pack \`${shown(name)}\` is not shipped${didYouMean(name, names)}` }]
}

function unknownPolicy(
  name: string,
  names: readonly string[],
  pack: PackSpec,
  field: string,
  at: 'key' | 'value',
): readonly FieldProblem[] {
  if (names.includes(name)) return []
  return [{ field, at, message: `pack \`${pack.name}\` has no policy \`${shown(name)}\`${didYouMean(name, names)}` }]
}

/** Each parameter must be one of some policy of the pack, and fit it in each that has it. */
function checkParameters(
  pack: PackSpec,
  policies: readonly Document<'Policy'>[],
  field: string,
): readonly FieldProblem[] {
  const given = pack.parameters ?? {}
  const schemas = policies.map(({ value }) => value.spec.parameters).filter((schema) => schema !== undefined)
  const known = [...new Set(schemas.flatMap((schema) => Object.keys(propertiesOf(schema))))].sort()
  const unknown = Object.keys(given).flatMap((name): readonly FieldProblem[] =>
    known.includes(name)
      ? []
      : [
          {
            field: field + formatPointer([name]),
            at: 'key',
            message: `pack \`${pack.name}\` has no parameter \`${shown(name)}\`${didYouMean(name, known)}`,
          },
        ],
  )
  const misfits = schemas.flatMap((schema) => misfit(schema, given, field))
  return [
    ...unknown,
    ...misfits.filter((one, index) => misfits.findIndex((other) => other.field === one.field) === index),
  ]
}

function misfit(schema: JsonObject, given: JsonObject, field: string): readonly FieldProblem[] {
  const compiled = compileParameters(schema)
  if ('problems' in compiled) return []
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(propertiesOf(schema), name)))
  return validateParameters(compiled, own).map(({ pointer, at, message }) => ({ field: field + pointer, at, message }))
}

function propertiesOf(schema: JsonObject): JsonObject {
  return isMapping(schema['properties']) ? schema['properties'] : {}
}
