import { definitionOf, type Property, resourceType } from './types.ts'

/** Whether a change makes another resource of it: always, under conditions, never. */
export type Recreation = 'Always' | 'Conditionally' | 'Never'

/** Whether a change of a top property replaces the resource: what the property itself says, or one that nests in it and changes. */
export function recreation(type: string, name: string, before: unknown, after: unknown): Recreation {
  const resource = resourceType(type)
  const property = resource?.properties[name]
  if (!resource || !property) return 'Never'
  const listed = (resource.additionalReplacementProperties ?? []).some(
    ([first, ...steps]) => first === name && !same(at(before, steps), at(after, steps)),
  )
  return listed ? 'Always' : ofProperty(property, before, after)
}

function ofProperty({ type, causesReplacement }: Property, before: unknown, after: unknown): Recreation {
  if (same(before, after)) return 'Never'
  if (causesReplacement === 'yes') return 'Always'
  const inner = within(type, before, after)
  return inner === 'Never' && causesReplacement === 'maybe' ? 'Conditionally' : inner
}

function within(type: Property['type'], before: unknown, after: unknown): Recreation {
  switch (type.type) {
    case 'array':
      // Items of lists of two lengths are nobody's counterparts.
      return Array.isArray(before) && Array.isArray(after) && before.length === after.length
        ? strongest(before.map((item, index) => ofElement(type.element, item, after[index])))
        : 'Never'
    case 'map':
      return strongest(keysOf(before, after).map((key) => ofElement(type.element, at(before, [key]), at(after, [key]))))
    case 'union':
      return strongest(type.types.map((one) => within(one, before, after)))
    case 'ref':
      return ofDefinition(definitionOf(type.reference.$ref), before, after)
    default:
      return 'Never'
  }
}

function ofDefinition(known: { readonly [name: string]: Property }, before: unknown, after: unknown): Recreation {
  return strongest(
    keysOf(before, after).flatMap((key) => {
      const property = known[key]
      return property ? [ofProperty(property, at(before, [key]), at(after, [key]))] : []
    }),
  )
}

function ofElement(type: Property['type'], before: unknown, after: unknown): Recreation {
  return same(before, after) ? 'Never' : within(type, before, after)
}

function strongest(all: readonly Recreation[]): Recreation {
  if (all.includes('Always')) return 'Always'
  return all.includes('Conditionally') ? 'Conditionally' : 'Never'
}

function keysOf(...values: readonly unknown[]): readonly string[] {
  const maps = values.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  return [...new Set(maps.flatMap((map) => Object.keys(map as object)))]
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
