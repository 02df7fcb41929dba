import type { Variables } from '../expression/evaluate.ts'
import { renderTemplate, type Template } from '../expression/template.ts'
import type { Value } from '../model/resource.ts'
import type { Provider } from '../model/specs.ts'
import { isUnknown, type Unknown, unknownValue } from '../model/unknown.ts'
import type { TemplateNode } from './compile-target.ts'
import type { Failure } from './failure.ts'
import { absent, interpret } from './intrinsics.ts'

/** What a template is filled with, and what could not be filled. */
export type Filling = {
  readonly provider: Provider
  readonly variables: Variables
  /** Grows as holes without a value are found. */
  readonly failures: Failure[]
}

/** A value of a template for one service. A hole that has no value is noted, and stands as null. */
export function renderNode(filling: Filling, node: TemplateNode): Value | typeof absent {
  switch (node.kind) {
    case 'constant':
      return node.value
    case 'hole':
      return interpret(fillHole(filling, node.template, node.pointer), filling.provider)
    case 'list':
      return Object.freeze(node.items.map((item) => present(renderNode(filling, item))))
    case 'map':
      return renderMap(filling, node.entries)
    case 'intrinsic':
      return interpret(fillRaw(filling, node.argument), filling.provider)
  }
}

function renderMap(filling: Filling, entries: readonly (readonly [string, TemplateNode])[]): Value {
  const map: { [key: string]: Value } = {}
  for (const [key, node] of entries) {
    const value = renderNode(filling, node)
    if (value !== absent) map[key] = value
  }
  return Object.freeze(map)
}

/** A list keeps its length, so that what points into it does: an item that its hole makes absent is only not known. */
function present(value: Value | typeof absent): Value {
  return value === absent ? unknownValue('!Ref AWS::NoValue', 'AWS::NoValue') : value
}

/** A function's arguments (or a whole template) with their holes filled, not yet understood. */
export function fillRaw(filling: Filling, node: TemplateNode): Value {
  switch (node.kind) {
    case 'constant':
      return present(node.value)
    case 'hole':
      return fillHole(filling, node.template, node.pointer)
    case 'list':
      return node.items.map((item) => fillRaw(filling, item))
    case 'map':
      return Object.fromEntries(node.entries.map(([key, item]) => [key, fillRaw(filling, item)]))
    case 'intrinsic':
      return fillRaw(filling, node.argument)
  }
}

function fillHole(filling: Filling, template: Template, pointer: string): Value {
  const outcome = renderTemplate(template, filling.variables)
  switch (outcome.kind) {
    case 'unknown':
      return unknownOf(template.text, outcome.unknowns)
    case 'error':
      filling.failures.push(failure(template, pointer, outcome.message, outcome.offset, outcome.field))
      return null
    case 'value': {
      const value = templateValue(outcome.value)
      if (value !== undefined) return value
      filling.failures.push(failure(template, pointer, 'its value is none that a template can hold', 0))
      return null
    }
  }
}

function failure(template: Template, pointer: string, message: string, offset: number, field?: string): Failure {
  return { pointer, offset, message, reads: template.reads, field: field ?? null }
}

/** What a text with unknown holes stands for: as written, and what all of them point at. */
function unknownOf(text: string, unknowns: readonly Unknown[]): Unknown {
  const targets = new Set(unknowns.flatMap(({ target }) => target.split(',')))
  return unknownValue(text, [...targets].sort().join(','))
}

/** An expression's value as a template holds it: timestamps as text; undefined where it is no such value. */
function templateValue(value: unknown): Value | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return undefined
  if (isUnknown(value)) return value
  const inner = Array.isArray(value) ? value.map(templateValue) : Object.values(value).map(templateValue)
  if (inner.some((item) => item === undefined)) return undefined
  if (Array.isArray(value)) return inner as readonly Value[]
  return Object.fromEntries(Object.keys(value).map((key, index) => [key, inner[index] as Value]))
}
