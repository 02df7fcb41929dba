import { compileParameters, sensitivePointers } from '../documents/parameters.ts'
import { parsePointer } from '../documents/pointer.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { JsonObject } from '../model/json.ts'
import type { PolicySpec } from '../model/specs.ts'
import type { AnySubject } from '../model/subject.ts'
import type { JudgedSubject } from './judged-subject.ts'

/** What stands where a sensitive value would be shown (rule V4). */
export const sensitiveText = '(sensitive)'

/** Where among an expression's variables something sensitive stands. */
export type Place = { readonly variable: string; readonly path: readonly string[] }

/** Every place where the variables of a subject, and of what it was, hold a sensitive value; empty for nearly all. */
export function sensitivePlaces(
  judged: JudgedSubject<AnySubject>,
  before: JudgedSubject<AnySubject> | null,
): readonly Place[] {
  return [...placesOf(judged, false), ...(before === null ? [] : placesOf(before, true))]
}

/** Where a policy's own parameters are sensitive. */
export function sensitiveParams(spec: PolicySpec, params: JsonObject): readonly Place[] {
  if (spec.parameters === undefined) return []
  const schema = compileParameters(spec.parameters)
  if ('problems' in schema) return []
  return sensitivePointers(schema, params).map((pointer) => ({ variable: 'params', path: parsePointer(pointer) }))
}

function placesOf({ rendered, resource }: JudgedSubject<AnySubject>, old: boolean): readonly Place[] {
  if (rendered === null) return []
  const parameters = rendered.sensitiveParameters.map(parsePointer)
  const own = resource === null ? [] : [...resource.origins].filter(([, origin]) => origin.sensitive)
  const places = own.map(([pointer]) => ({
    variable: old ? 'old' : 'resource',
    path: ['properties', ...parsePointer(pointer)],
  }))
  if (parameters.length === 0) return places
  const service = parameters.map((path) => ({ variable: old ? 'old' : 'service', path: ['parameters', ...path] }))
  const document = parameters.map((path) => ({ variable: 'document', path: ['spec', 'parameters', ...path] }))
  if (old) return resource === null ? service : places
  return [...places, ...service, ...document]
}

/** The variables with something else in place of each sensitive value. */
export function replaced(
  variables: Variables,
  places: readonly Place[],
  replace: (value: unknown) => unknown,
): Variables {
  let all: { [name: string]: unknown } = variables
  for (const { variable, path } of places) {
    const whole = all[variable]
    const changed = replaceAt(whole, path, 0, replace)
    if (changed !== whole) all = { ...all, [variable]: changed }
  }
  return all
}

/** Masks what is sensitive, for words that people read. */
export function masked(variables: Variables, places: readonly Place[]): Variables {
  return places.length === 0 ? variables : replaced(variables, places, () => sensitiveText)
}

/** The sensitive values as text, longest first: nothing that is said may contain one, however it came there. */
export function sensitiveTexts(variables: Variables, places: readonly Place[]): readonly string[] {
  const texts = new Set<string>()
  for (const place of places) {
    replaced(variables, [place], (value) => {
      for (const text of textsIn(value)) if (text.length >= 3) texts.add(text)
      return value
    })
  }
  return [...texts].sort((one, other) => other.length - one.length)
}

/** A text without any of the values. */
export function withoutTexts(text: string, values: readonly string[]): string {
  return values.reduce((left, value) => left.replaceAll(value, sensitiveText), text)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function replaceAt(value: unknown, path: readonly string[], at: number, replace: (value: unknown) => unknown): unknown {
  const step = path[at]
  if (step === undefined) return replace(value)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value
  const inner = (value as { readonly [key: string]: unknown })[step]
  const changed = replaceAt(inner, path, at + 1, replace)
  if (changed === inner) return value
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? changed : item))
  return { ...value, [step]: changed }
}
