import { formatPointer } from '../documents/pointer.ts'
import type { Read } from '../expression/expression.ts'
import { compileTemplate, type Template } from '../expression/template.ts'
import type { Document } from '../model/document.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Value } from '../model/resource.ts'
import type { Provider } from '../model/specs.ts'
import { catalogScope } from './catalog-scope.ts'
import type { Failure } from './failure.ts'
import { absent, interpret, isIntrinsic } from './intrinsics.ts'
import { isStateful } from './stateful.ts'
import type { TagShape } from './tag-shape.ts'
import { tagShapeOf } from './tags.ts'

/** One value of a template, read once: what is the same for every service is worked out already. */
export type TemplateNode =
  | { readonly kind: 'constant'; readonly value: Value | typeof absent }
  | { readonly kind: 'hole'; readonly template: Template; readonly pointer: string }
  | { readonly kind: 'list'; readonly items: readonly TemplateNode[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, TemplateNode])[] }
  /** A function of the cloud's template language with holes in its arguments. */
  | { readonly kind: 'intrinsic'; readonly argument: TemplateNode }

/** Where a property stands in the offering, and what its holes read: the same for every service. */
export type StaticOrigin = { readonly template: string; readonly reads: readonly Read[] }

/** One resource of a target, ready to be rendered. */
export type CompiledResource = {
  readonly logicalId: string
  readonly type: string
  readonly stateful: boolean
  /** How its type holds tags; null where it has none. */
  readonly tags: TagShape | null
  readonly properties: TemplateNode
  /** By JSON pointer below the properties. */
  readonly origins: ReadonlyMap<string, StaticOrigin>
}

/** A target of an offering, ready to be rendered for any service. */
export type CompiledTarget = {
  /** By logical id, in its order. */
  readonly resources: readonly CompiledResource[]
  /** What stands beside the properties (outputs, conditions …), where that is sent too; it says nothing to a rule. */
  readonly frame: TemplateNode
  /** What all its holes read. */
  readonly reads: readonly Read[]
  /** Holes that are no expressions. */
  readonly failures: readonly Failure[]
}

/** What is being compiled, and what was found so far. */
type Walk = {
  readonly provider: Provider
  readonly reads: Read[]
  readonly failures: Failure[]
  readonly origins: Map<string, StaticOrigin>
}

/** By the offering's document, then by provider: documents never change. */
const compiled = new WeakMap<Document<'Offering'>, Map<Provider, CompiledTarget | null>>()

/** Reads an offering's template for one provider; null where it has none. */
export function compileTarget(offering: Document<'Offering'>, provider: Provider): CompiledTarget | null {
  const targets = compiled.get(offering) ?? new Map<Provider, CompiledTarget | null>()
  compiled.set(offering, targets)
  const known = targets.get(provider)
  if (known !== undefined) return known
  const made = compileAnew(offering, provider)
  targets.set(provider, made)
  return made
}

function compileAnew(offering: Document<'Offering'>, provider: Provider): CompiledTarget | null {
  const target = offering.value.spec.targets[provider]
  if (!target) return null
  const reads: Read[] = []
  const failures: Failure[] = []
  const ids = Object.keys(target.Resources).sort()
  const resources = ids.map((logicalId): CompiledResource => {
    const resource = target.Resources[logicalId] as JsonObject
    const walk: Walk = { provider, reads, failures, origins: new Map() }
    const type = String(resource['Type'])
    const above = ['spec', 'targets', provider, 'Resources', logicalId, 'Properties']
    return {
      logicalId,
      type,
      stateful: isStateful(provider, type, resource['Stateful'] === true),
      tags: tagShapeOf(provider, type),
      properties: compileNode(walk, resource['Properties'] ?? {}, above, []),
      origins: walk.origins,
    }
  })
  const around: Walk = { provider, reads, failures, origins: new Map() }
  const frame: TemplateNode =
    provider === 'aws'
      ? compileRaw(around, withoutProperties(target), ['spec', 'targets', provider], [])
      : { kind: 'constant', value: null }
  return { resources, frame, reads, failures }
}

function withoutProperties(target: JsonObject): JsonObject {
  const resources = Object.entries((target['Resources'] ?? {}) as JsonObject)
  const bare = resources.map(([id, one]) => {
    const { Properties: _properties, ...rest } = one as JsonObject
    return [id, rest] as const
  })
  return { ...target, Resources: Object.fromEntries(bare) }
}

/** A whole target as it is sent to its cloud: functions of the cloud's language stay as they are written, only holes are filled. */
export type CompiledTemplate = {
  readonly template: TemplateNode
  /** By JSON pointer below the target: what its holes read. */
  readonly reads: ReadonlyMap<string, readonly Read[]>
  readonly failures: readonly Failure[]
}

const wholes = new WeakMap<Document<'Offering'>, CompiledTemplate>()

/** Reads an offering's CloudFormation template whole; null where it has none. */
export function compileTemplateOf(offering: Document<'Offering'>): CompiledTemplate | null {
  const target = offering.value.spec.targets.aws
  if (!target) return null
  const known = wholes.get(offering)
  if (known) return known
  const walk: Walk = { provider: 'aws', reads: [], failures: [], origins: new Map() }
  const template = compileRaw(walk, target, ['spec', 'targets', 'aws'], [])
  const reads = new Map([...walk.origins].map(([pointer, origin]) => [pointer, origin.reads]))
  const made = { template, reads, failures: walk.failures }
  wholes.set(offering, made)
  return made
}

/** `above` leads to the properties in the document; `below` from there to the value (in the document, and as rendered). */
function compileNode(walk: Walk, value: Json, above: readonly string[], below: readonly Step[]): TemplateNode {
  if (typeof value === 'string') return compileText(walk, value, above, below)
  if (typeof value !== 'object' || value === null) return constant(walk, value, above, below)
  if (Array.isArray(value))
    return value.length === 0 ? constant(walk, value, above, below) : compileList(walk, value, above, below)
  const map = value as JsonObject
  if (isIntrinsic(map, walk.provider)) return compileIntrinsic(walk, map, above, below)
  if (Object.keys(map).length === 0) return constant(walk, map, above, below)
  const entries = Object.entries(map).map(([key, item]) => {
    return [key, compileNode(walk, item, above, [...below, { written: key, rendered: key }])] as const
  })
  if (!entries.every(([, node]) => node.kind === 'constant')) return { kind: 'map', entries }
  return { kind: 'constant', value: interpret(map, walk.provider) }
}

/** One step of a pointer: a list's index differs from the written one behind an item that is absent. */
type Step = { readonly written: string; readonly rendered: string }

function compileList(
  walk: Walk,
  list: readonly Json[],
  above: readonly string[],
  below: readonly Step[],
): TemplateNode {
  const items: TemplateNode[] = []
  for (const [index, item] of list.entries()) {
    const node = compileNode(walk, item, above, [...below, { written: String(index), rendered: String(items.length) }])
    if (node.kind !== 'constant' || node.value !== absent) items.push(node)
  }
  if (!items.every((node) => node.kind === 'constant')) return { kind: 'list', items }
  return { kind: 'constant', value: interpret(list, walk.provider) }
}

/** A function's arguments are read raw, and understood once their holes are filled. Inside `Fn::Sub` nothing is a hole. */
function compileIntrinsic(walk: Walk, map: JsonObject, above: readonly string[], below: readonly Step[]): TemplateNode {
  const inner: Walk = { ...walk, reads: [], origins: new Map() }
  const argument = compileRaw(inner, map, above, below)
  walk.reads.push(...inner.reads)
  const value = argument.kind === 'constant' ? interpret(map, walk.provider) : null
  if (value !== absent) note(walk, above, below, inner.reads)
  return value === null ? { kind: 'intrinsic', argument } : { kind: 'constant', value }
}

function compileRaw(walk: Walk, value: Json, above: readonly string[], below: readonly Step[]): TemplateNode {
  const deeper = (key: string) => [...below, { written: key, rendered: key }]
  if (typeof value === 'string' && value.includes('${')) return compileText(walk, value, above, below)
  if (typeof value !== 'object' || value === null) return { kind: 'constant', value }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => compileRaw(walk, item, above, deeper(String(index))))
    return items.every(({ kind }) => kind === 'constant') ? { kind: 'constant', value } : { kind: 'list', items }
  }
  const entries = Object.entries(value).map(([key, item]): readonly [string, TemplateNode] => [
    key,
    key === 'Fn::Sub' ? { kind: 'constant', value: item } : compileRaw(walk, item, above, deeper(key)),
  ])
  return entries.every(([, { kind }]) => kind === 'constant') ? { kind: 'constant', value } : { kind: 'map', entries }
}

function compileText(walk: Walk, text: string, above: readonly string[], below: readonly Step[]): TemplateNode {
  if (!text.includes('${')) return constant(walk, text, above, below)
  const pointer = formatPointer([...above, ...below.map(({ written }) => written)])
  const template = compileTemplate(text, catalogScope('template'))
  if ('problems' in template) {
    const [problem] = template.problems
    walk.failures.push({
      pointer,
      offset: problem?.offset ?? 0,
      message: problem?.message ?? '',
      reads: [],
      field: null,
    })
    return { kind: 'constant', value: null }
  }
  walk.reads.push(...template.reads)
  note(walk, above, below, template.reads)
  return { kind: 'hole', template, pointer }
}

function constant(walk: Walk, value: Json, above: readonly string[], below: readonly Step[]): TemplateNode {
  note(walk, above, below, [])
  return { kind: 'constant', value: interpret(value, walk.provider) }
}

function note(walk: Walk, above: readonly string[], below: readonly Step[], reads: readonly Read[]): void {
  const template = formatPointer([...above, ...below.map(({ written }) => written)])
  walk.origins.set(formatPointer(below.map(({ rendered }) => rendered)), { template, reads })
}
