import type { CompiledResource, TemplateNode } from '../../catalog/compile-target.ts'
import { absent } from '../../catalog/intrinsics.ts'
import { type Filling, renderNode } from '../../catalog/render-node.ts'
import type { Variables } from '../../expression/evaluate.ts'
import type { Read } from '../../expression/expression.ts'
import type { Value } from '../../model/resource.ts'
import type { Provider } from '../../model/specs.ts'
import { unknownValue } from '../../model/unknown.ts'
import { isValueMap } from '../../plan/same-value.ts'

/** A hole of a template, and where its value stands below the resource's properties. */
export type Hole = {
  readonly node: TemplateNode
  readonly reads: readonly Read[]
  readonly path: readonly string[]
}

/** What a template sets: its holes, and all else, in which what holes set is unknown. */
export type Anatomy = { readonly holes: readonly Hole[]; readonly fixed: { readonly [key: string]: Value } }

const kept = new WeakMap<CompiledResource, Anatomy>()

/** Takes a resource's template apart. */
export function anatomyOf(resource: CompiledResource): Anatomy {
  const known = kept.get(resource)
  if (known !== undefined) return known
  const holes: Hole[] = []
  const fixed = takeApart(resource.properties, [], holes)
  const made = { holes, fixed: isValueMap(fixed) ? fixed : {} }
  kept.set(resource, made)
  return made
}

const open = unknownValue('a hole', '')

function takeApart(node: TemplateNode, path: readonly string[], holes: Hole[]): Value {
  switch (node.kind) {
    case 'constant':
      return node.value === absent ? open : node.value
    case 'hole':
      holes.push({ node, reads: node.template.reads, path })
      return open
    case 'intrinsic':
      return open
    case 'list':
      return node.items.map((item, at) => takeApart(item, [...path, String(at)], holes))
    case 'map':
      return Object.fromEntries(node.entries.map(([key, item]) => [key, takeApart(item, [...path, key], holes)]))
  }
}

/** What a hole sets; undefined where it sets nothing, or has no value. */
export function fill({ node }: Hole, variables: Variables, provider: Provider): Value | undefined {
  const failures: Filling['failures'] = []
  const value = renderNode({ provider, variables, failures }, node)
  return failures.length > 0 || value === absent ? undefined : value
}
