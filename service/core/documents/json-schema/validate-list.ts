import type { Json, JsonObject } from '../../model/json.ts'
import type { Check, Run } from './run.ts'
import { canonical } from './same-value.ts'
import type { SchemaProblem } from './schema-problem.ts'
import { subjectOf } from './validate-value.ts'

/** Adds what a schema says against a list and its items. */
export function checkList(run: Run, schema: JsonObject, list: readonly Json[], pointer: string, check: Check): void {
  const { minItems, maxItems, prefixItems, items } = schema
  const say = (message: string) =>
    run.problems.push({ pointer, at: 'value', message: `${subjectOf(pointer)} ${message}` })
  if (typeof minItems === 'number' && list.length < minItems)
    say(minItems === 1 ? 'is empty' : `needs at least ${minItems} items`)
  if (typeof maxItems === 'number' && list.length > maxItems) say(`may have at most ${maxItems} items`)
  if (schema['uniqueItems'] === true) checkUnique(run, list, pointer)
  const prefix = Array.isArray(prefixItems) ? prefixItems : []
  for (const [index, item] of list.entries()) {
    const own = index < prefix.length ? prefix[index] : items
    if (own !== undefined) check(run, own, item, `${pointer}/${index}`)
  }
  if (schema['contains'] !== undefined) checkContains(run, schema, list, pointer, check)
}

function checkUnique(run: Run, list: readonly Json[], pointer: string): void {
  const seen = new Set<string>()
  for (const [index, item] of list.entries()) {
    const text = canonical(item)
    run.work.left -= text.length >> 6
    if (seen.has(text)) {
      run.problems.push({ pointer: `${pointer}/${index}`, at: 'value', message: 'this item stands in the list twice' })
      return
    }
    seen.add(text)
  }
}

function checkContains(run: Run, schema: JsonObject, list: readonly Json[], pointer: string, check: Check): void {
  const wanted = schema['contains'] as Json
  const { minContains, maxContains } = schema
  const found = list.filter((item, index) => {
    const problems: SchemaProblem[] = []
    check({ ...run, problems }, wanted, item, `${pointer}/${index}`)
    return problems.length === 0
  }).length
  const least = typeof minContains === 'number' ? minContains : 1
  const most = typeof maxContains === 'number' ? maxContains : Number.POSITIVE_INFINITY
  if (found >= least && found <= most) return
  const words = found < least ? `at least ${least}` : `at most ${most}`
  run.problems.push({
    pointer,
    at: 'value',
    message: `${subjectOf(pointer)} has ${found} items of the wanted form, and needs ${words}`,
  })
}
