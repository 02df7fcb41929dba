import { ownTags } from '../resources/effects.ts'
import type { LiveResource } from '../resources/live.ts'
import { tagProperty } from '../resources/types.ts'
import type { Properties, Stack } from './model.ts'
import { record } from './template.ts'

/** The tags of what lives that are its own, as the template of its properties sets tags: neither its stack's alone nor CloudFormation's. */
export function looseTags(stack: Stack, live: LiveResource, template: Properties): ReadonlyMap<string, string> {
  const isOwn = ownKeys(stack, live.type, template)
  return new Map([...live.tags].filter(([key]) => isOwn(key) && !key.startsWith('aws:')))
}

/** Whether a tag is a resource's own: the template sets it there, or its stack has none of that key. */
export function ownKeys(stack: Stack, type: string, template: Properties): (key: string) => boolean {
  const said = ownTags(type, template)
  const ofStack = new Set((stack.deployed?.tags ?? []).map(({ Key }) => Key))
  return (key) => said.has(key) || !ofStack.has(key)
}

/**
 * What lives, in the names of the template: its properties, and its own tags where the template sets tags. Tags that
 * are as the template has them stand as the template writes them, so that only what differs is seen to differ.
 */
export function actualProperties(stack: Stack, live: LiveResource, template: Properties): Properties {
  const tags = tagProperty(live.type)
  const said = tags ? template[tags.name] : undefined
  if (!tags || said === undefined || tags.form === 'asg') return live.properties
  const loose = looseTags(stack, live, template)
  return { ...live.properties, [tags.name]: Array.isArray(said) ? listed(said, loose) : Object.fromEntries(loose) }
}

function listed(said: readonly unknown[], loose: ReadonlyMap<string, string>): readonly unknown[] {
  const known = said.flatMap((one) => {
    const key = String(record(one)?.['Key'])
    const value = loose.get(key)
    if (value === undefined) return []
    return [String(record(one)?.['Value']) === value ? one : { Key: key, Value: value }]
  })
  const keys = new Set(said.map((one) => String(record(one)?.['Key'])))
  return [...known, ...[...loose].filter(([key]) => !keys.has(key)).map(([Key, Value]) => ({ Key, Value }))]
}
