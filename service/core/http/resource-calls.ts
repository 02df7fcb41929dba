import { catalogScope } from '../catalog/catalog-scope.ts'
import { secretTexts } from '../catalog/service-parameters.ts'
import type { Variables } from '../expression/evaluate.ts'
import { compileTemplate } from '../expression/template.ts'
import type { Document } from '../model/document.ts'
import type { JsonObject } from '../model/json.ts'
import { declaredIn, type ResourceCalls, textsIn } from './calls.ts'

/** What a resource's calls are made of. */
export type CallsInput = {
  readonly offering: Document<'Offering'>
  readonly logicalId: string
  /** What a service's templates see. */
  readonly variables: Variables
  /** What services that it depends on gave, as far as that is known. */
  readonly outputs: { readonly [service: string]: JsonObject }
  /** The service's parameters, and JSON pointers to the sensitive ones. */
  readonly parameters: JsonObject
  readonly sensitive: readonly string[]
}

/** How a resource of an `http` target is called; undefined where its template declares nothing. */
export function resourceCalls(input: CallsInput): ResourceCalls | undefined {
  const declared = input.offering.value.spec.targets.http?.Resources[input.logicalId] as JsonObject | undefined
  if (declared?.['Calls'] === undefined) return undefined
  const wanted = namesRead(declared)
  const dependencies = Object.fromEntries(Object.entries(input.outputs).map(([name, outputs]) => [name, { outputs }]))
  const all = Object.entries({ ...input.variables, services: dependencies })
  return Object.freeze({
    ...declaredIn(declared),
    sees: Object.fromEntries(all.filter(([name]) => wanted.has(name))),
    sensitive: secretTexts({ values: input.parameters, sensitive: input.sensitive }),
  })
}

const known = new WeakMap<JsonObject, ReadonlySet<string>>()

/** The variables that holes of headers and calls read: the rest need not go along. By the template, which never changes. */
function namesRead(declared: JsonObject): ReadonlySet<string> {
  const before = known.get(declared)
  if (before !== undefined) return before
  const texts = [...textsIn(declared['Headers']), ...textsIn(declared['Calls'])].filter((text) => text.includes('${'))
  const names = texts.flatMap((text) => {
    const template = compileTemplate(text, catalogScope('call'))
    return 'problems' in template ? [] : template.reads.flatMap(({ path: [name] }) => name ?? [])
  })
  const found = new Set(names)
  known.set(declared, found)
  return found
}
