import type { ChangeSource, ResourceChangeDetail } from '@aws-sdk/client-cloudformation'
import { recreation } from '../resources/types.ts'
import { holdsUnknown } from './evaluate.ts'
import type { Deployed, Properties } from './model.ts'
import { referencesIn } from './references.ts'

/** The two sides of one resource: templates with parameters, and properties as far as they can be resolved. */
export type Sides = {
  readonly logicalId: string
  readonly type: string
  readonly before: Deployed
  readonly after: Deployed
  readonly old: Properties
  readonly next: Properties
  /** What lives, where drift is to be reverted. */
  readonly actual: Properties | null
}

/** What of a property changes, why, and whether that makes another resource; null where nothing does. */
export function propertyDetail(sides: Sides, name: string): ResourceChangeDetail | null {
  const { old, next, actual, type } = sides
  const from = actual && name in next ? actual[name] : old[name]
  if (same(from, next[name])) return null
  const dynamic = holdsUnknown(next[name])
  const { source, entity } = same(old[name], next[name])
    ? { source: 'NoModification' as const, entity: undefined }
    : sourceOf(sides, name, dynamic)
  return {
    Target: {
      Attribute: 'Properties',
      Name: name,
      Path: `/Properties/${name}`,
      RequiresRecreation: recreation(type, name),
      AttributeChangeType: !(name in old) ? 'Add' : !(name in next) ? 'Remove' : 'Modify',
      ...(old[name] === undefined ? {} : { BeforeValue: written(old[name]) }),
      ...(next[name] === undefined ? {} : { AfterValue: written(next[name]) }),
      ...(actual && !same(old[name], actual[name])
        ? { Drift: { PreviousValue: written(old[name] ?? null), ActualValue: written(actual[name] ?? null) } }
        : {}),
    },
    Evaluation: dynamic ? 'Dynamic' : 'Static',
    ChangeSource: source,
    ...(entity === undefined ? {} : { CausingEntity: entity }),
  }
}

/** A value as change sets write it: text as it is, all else as JSON. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function sourceOf(sides: Sides, name: string, dynamic: boolean): { source: ChangeSource; entity?: string } {
  const expression = sides.after.template.Resources[sides.logicalId]?.Properties?.[name]
  const former = sides.before.template.Resources[sides.logicalId]?.Properties?.[name]
  const references = referencesIn(expression)
  if (same(expression, former)) {
    const parameter = references.find(
      ({ name: one }) => sides.before.parameters.get(one) !== sides.after.parameters.get(one),
    )
    if (parameter) return { source: 'ParameterReference', entity: parameter.name }
    const pointed = references.find(({ name: one }) => one in sides.after.template.Resources)
    if (dynamic && pointed) {
      return pointed.attribute === null
        ? { source: 'ResourceReference', entity: pointed.name }
        : { source: 'ResourceAttribute', entity: `${pointed.name}.${pointed.attribute}` }
    }
  }
  return { source: 'DirectModification' }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
