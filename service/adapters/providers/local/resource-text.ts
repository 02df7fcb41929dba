import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import type { Value } from '../../../core/model/resource.ts'
import { isUnknown } from '../../../core/model/unknown.ts'
import { refusal } from './cloud-words.ts'

/**
 * A resource as its file has it, for people to read and change: JSON with its keys in order. Its tags stand beside the
 * properties, once. Throws a `CloudError` where a value is not known yet.
 */
export function resourceText({ type, logicalId, properties, tags }: RenderedResource, otherName: string): string {
  const { Tags: _, ...rest } = properties
  const name = typeof properties['Name'] === 'string' ? properties['Name'] : otherName
  const value = inOrder({ type, name, tags, properties: rest }, logicalId)
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The type that a resource's file names; null where it names none. */
export function typeIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null
    return typeof type === 'string' ? type : null
  } catch {
    return null
  }
}

function inOrder(value: Value, logicalId: string): Value {
  if (isUnknown(value)) throw refusal(`${logicalId} needs ${value.expression}, which is not known yet`)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: Value) => inOrder(item, logicalId))
  const entries = Object.entries(value as { readonly [key: string]: Value }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item, logicalId)]))
}
