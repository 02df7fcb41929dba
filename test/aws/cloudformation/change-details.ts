import type { ResourceChangeDetail, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation'
import { recreation } from '../resources/recreation.ts'
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
  /** When that was looked at. */
  readonly at: Date
}

/**
 * What of a property changes, why, and whether that makes another resource; nothing where it stays. A parameter that
 * changed gives two details: one for the parameter, one for the value that is made of it.
 */
export function propertyDetails(sides: Sides, name: string): readonly ResourceChangeDetail[] {
  const { old, next, actual } = sides
  const lives = actual && name in next ? actual[name] : old[name]
  const synced = actual !== null && same(lives, next[name]) && !same(old[name], next[name])
  if (same(lives, next[name]) && !synced) return []
  const Target = targetOf(sides, name, lives, synced)
  if (synced) return [{ Target, Evaluation: 'Static', ChangeSource: 'NoModification' }]
  const { parameter, pointed } = causesOf(sides, name)
  const dynamic = holdsUnknown(next[name])
  if (parameter !== undefined) {
    return [
      { Target, Evaluation: 'Static', ChangeSource: 'ParameterReference', CausingEntity: parameter },
      { Target, Evaluation: 'Dynamic', ChangeSource: 'DirectModification' },
    ]
  }
  const Evaluation = dynamic ? 'Dynamic' : 'Static'
  if (!dynamic || !pointed) return [{ Target, Evaluation, ChangeSource: 'DirectModification' }]
  const { name: entity, attribute } = pointed
  return attribute === null
    ? [{ Target, Evaluation, ChangeSource: 'ResourceReference', CausingEntity: entity }]
    : [{ Target, Evaluation, ChangeSource: 'ResourceAttribute', CausingEntity: `${entity}.${attribute}` }]
}

function targetOf(
  { old, next, actual, type, at }: Sides,
  name: string,
  lives: unknown,
  synced: boolean,
): ResourceTargetDefinition {
  const drifted = actual !== null && !same(old[name], lives)
  return {
    Attribute: 'Properties',
    Name: name,
    Path: `/Properties/${name}`,
    RequiresRecreation: synced ? 'Never' : recreation(type, name, lives, next[name]),
    AttributeChangeType: synced
      ? 'SyncWithActual'
      : lives === undefined
        ? 'Add'
        : !(name in next)
          ? 'Remove'
          : 'Modify',
    ...(lives === undefined ? {} : { BeforeValue: written(lives) }),
    ...(next[name] === undefined ? {} : { AfterValue: written(next[name]) }),
    ...(actual ? { BeforeValueFrom: 'ACTUAL_STATE', AfterValueFrom: 'TEMPLATE' } : {}),
    ...(drifted
      ? {
          Drift: {
            PreviousValue: written(old[name] ?? null),
            ActualValue: written(lives ?? null),
            DriftDetectionTimestamp: at,
          },
        }
      : {}),
  }
}

/** A value as change sets write it: text as it is, all else as JSON. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What made a value another one although nobody edited it: a parameter, or a resource that it points at. */
function causesOf({ before, after, logicalId }: Sides, name: string) {
  const expression = after.template.Resources[logicalId]?.Properties?.[name]
  if (!same(expression, before.template.Resources[logicalId]?.Properties?.[name])) return {}
  const references = referencesIn(expression)
  return {
    parameter: references.find((one) => before.parameters.get(one.name) !== after.parameters.get(one.name))?.name,
    pointed: references.find((one) => one.name in after.template.Resources),
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
