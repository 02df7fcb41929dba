import { compileParameters, sensitivePointers } from '../documents/parameters.ts'
import { placeOf } from '../documents/place.ts'
import { formatPointer } from '../documents/pointer.ts'
import type { Document } from '../model/document.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Location } from '../model/location.ts'

/** What stands in a quoted line for each character of a sensitive value. */
const mask = '•'

/**
 * A file's text with what an offering declares `x-sensitive` masked, so that a line of it may be quoted (rule V4): the
 * values that its services give, and whatever follows the name of such a parameter, since a broken document cannot be
 * asked which of its values are sensitive. Line and column of everything else stay.
 */
export function maskedText(
  text: string,
  documents: readonly Document[],
  offerings: readonly Document<'Offering'>[],
): string {
  const names = new Set(offerings.flatMap((offering) => sensitiveNames(offering.value.spec.parameters)))
  if (names.size === 0) return text
  const lines = text.replace(/^\ufeff/, '').split('\n')
  for (const document of documents) {
    for (const pointer of sensitivePlaces(document, offerings)) maskPlace(lines, placeOf(document, pointer))
  }
  return lines.map((line) => maskAfterName(line, names)).join('\n')
}

/** JSON pointers of a document's sensitive values: what a service gives, what an offering's schema says of them. */
function sensitivePlaces(document: Document, offerings: readonly Document<'Offering'>[]): readonly string[] {
  if (document.kind === 'Offering') return exampleValues(document.json['spec'] ?? null, '/spec')
  if (document.kind !== 'Service') return []
  const { spec } = (document as Document<'Service'>).value
  const parameters = spec?.parameters
  return offerings
    .filter(({ name }) => name === spec?.offering)
    .flatMap(({ value }) => {
      const schema = compileParameters(value.spec.parameters)
      return parameters === undefined || 'problems' in schema ? [] : sensitivePointers(schema, parameters)
    })
    .map((pointer) => `/spec/parameters${pointer}`)
}

/** Where a schema itself holds values of something sensitive. */
function exampleValues(schema: Json, pointer: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = isSensitive(schema)
    ? ['default', 'const', 'enum', 'examples'].filter((name) => Object.hasOwn(schema, name))
    : []
  return [
    ...own.map((name) => `${pointer}/${name}`),
    ...Object.entries(schema).flatMap(([name, below]) => exampleValues(below as Json, pointer + formatPointer([name]))),
  ]
}

function maskPlace(lines: string[], { line, column, endLine, endColumn }: Location): void {
  const last = endLine ?? lines.length
  for (let at = line; at <= last; at += 1) {
    const whole = lines[at - 1] ?? ''
    const from = at === line ? column - 1 : 0
    const to = at === endLine && endColumn !== undefined ? endColumn - 1 : whole.length
    lines[at - 1] = whole.slice(0, from) + masked(whole.slice(from, to)) + whole.slice(to)
  }
}

function masked(text: string): string {
  return text.replace(/[^\s]/g, mask)
}

/** Masks what follows `name:` in its line, once for the first of the names that stands there. */
function maskAfterName(line: string, names: ReadonlySet<string>): string {
  for (const found of line.matchAll(/(?<![\w-])["']?([\w-]+)["']?\s*:(?:\s+|$)/g)) {
    const start = found.index + found[0].length
    if (names.has(found[1] ?? '')) return line.slice(0, start) + masked(line.slice(start))
  }
  return line
}

/** The names of all properties below a schema that are `x-sensitive`. */
function sensitiveNames(schema: Json): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return (schema as readonly Json[]).flatMap(sensitiveNames)
  return Object.entries(schema as JsonObject).flatMap(([name, below]) => [
    ...(isSensitive(below) ? [name] : []),
    ...sensitiveNames(below),
  ])
}

function isSensitive(schema: Json): boolean {
  return typeof schema === 'object' && schema !== null && (schema as JsonObject)['x-sensitive'] === true
}
