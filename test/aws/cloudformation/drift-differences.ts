import type { PropertyDifference } from '@aws-sdk/client-cloudformation'
import type { LiveResource } from '../resources/live.ts'
import { tagProperty } from '../resources/types.ts'
import { looseTags, ownKeys } from './live-tags.ts'
import type { Properties, Stack, StackResource } from './model.ts'
import { record } from './template.ts'

/** The explicitly set properties of a resource as deployed and as they live, and where they differ. */
export function differencesOf(stack: Stack, one: StackResource, live: LiveResource | null) {
  const tags = tagProperty(one.type)?.name
  const names = Object.keys(one.properties).filter((name) => name !== tags)
  const expected: Properties = Object.fromEntries(names.map((name) => [name, one.properties[name]]))
  const actual: Properties = Object.fromEntries(
    names.flatMap((name) => (live && name in live.properties ? [[name, live.properties[name]]] : [])),
  )
  const found = live ? [...compare(expected, actual, ''), ...tagDifferences(stack, one, live)] : []
  return { expected, actual, differences: found }
}

function compare(expected: unknown, actual: unknown, path: string): readonly PropertyDifference[] {
  const [one, other] = [record(expected), record(actual)]
  if (one && other) {
    return Object.keys({ ...one, ...other }).flatMap((name) => compare(one[name], other[name], `${path}/${name}`))
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const longest = Math.max(expected.length, actual.length)
    return Array.from({ length: longest }, (_, at) => compare(expected[at], actual[at], `${path}/${at}`)).flat()
  }
  if (JSON.stringify(expected) === JSON.stringify(actual)) return []
  return [
    {
      PropertyPath: path,
      ExpectedValue: written(expected),
      ActualValue: written(actual),
      DifferenceType: expected === undefined ? 'ADD' : actual === undefined ? 'REMOVE' : 'NOT_EQUAL',
    },
  ]
}

/** Tags are compared where the template itself sets them; those of the stack alone and of CloudFormation are not the resource's own. */
function tagDifferences(stack: Stack, one: StackResource, live: LiveResource): readonly PropertyDifference[] {
  const property = tagProperty(one.type)?.name
  if (!property || one.properties[property] === undefined) return []
  const isOwn = ownKeys(stack, one.type, one.properties)
  const expected = one.tags.filter(({ Key = '' }) => isOwn(Key)).map(({ Key, Value }) => ({ Key, Value }))
  const actual = [...looseTags(stack, live, one.properties)].map(([Key, Value]) => ({ Key, Value }))
  const byKey = (a: { Key?: string }, b: { Key?: string }) => ((a.Key ?? '') < (b.Key ?? '') ? -1 : 1)
  return compare([...expected].sort(byKey), actual.sort(byKey), `/${property}`)
}

function written(value: unknown): string {
  return value === undefined ? 'null' : typeof value === 'string' ? value : JSON.stringify(value)
}
