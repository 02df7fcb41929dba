import type { Frame, Run } from '../expression.ts'
import { childrenOf, type MacroNode, type Node } from '../syntax.ts'
import { inWords } from '../values/cannot.ts'
import { presentKeys } from '../values/present-keys.ts'
import { isKeyedMap, isPlainMap } from '../values/value.ts'
import type { Context } from './context.ts'
import { errorFailure } from './failure.ts'
import { condition } from './logic.ts'
import { note, type OpenFailures, openFailure } from './open-failures.ts'
import { charge } from './work.ts'

/** A macro, ready to run: what it goes over, and its body for one element, whose variable stands in `slot`. */
type Loop = {
  readonly over: Run
  readonly slot: number
  /** Work of one element: every node of the body once. */
  readonly weight: number
  readonly offset: number
  readonly bodyOffset: number
}

/** `all`, `exists`, `exists_one`, `filter` and `map`. Each element costs the work of the body (rule E8). */
export function compileMacro(node: MacroNode, context: Context): Run {
  const { slot, slots } = nextSlot(node.variable, context)
  const body = node.condition ?? node.transform
  const loop: Loop = {
    over: context.compile(node.over),
    slot,
    weight: weightOf(node) + 2,
    offset: node.over.start,
    bodyOffset: body?.start ?? node.start,
  }
  const test = node.condition && context.compile(node.condition, slots)
  const transform = node.transform && context.compile(node.transform, slots)
  switch (node.name) {
    case 'all':
      return quantifier(loop, test ?? never, false)
    case 'exists':
      return quantifier(loop, test ?? never, true)
    case 'exists_one':
      return (frame) => select(loop, test, null, frame).length === 1
    case 'filter':
      return (frame) => select(loop, test, null, frame)
    case 'map':
      return (frame) => select(loop, test, transform, frame)
  }
}

/** `cel.bind(name, value, body)`. */
export function compileBind(node: Extract<Node, { kind: 'bind' }>, context: Context): Run {
  const { slot, slots } = nextSlot(node.variable, context)
  const value = context.compile(node.value)
  const body = context.compile(node.body, slots)
  return (frame) => {
    frame.locals[slot] = value(frame)
    return body(frame)
  }
}

const never: Run = () => false

function nextSlot(variable: string, { slots }: Context): { slot: number; slots: ReadonlyMap<string, number> } {
  const slot = 1 + Math.max(-1, ...slots.values())
  return { slot, slots: new Map(slots).set(variable, slot) }
}

/** How many nodes a macro's body has, those of macros inside included once. */
function weightOf(node: MacroNode): number {
  let weight = 0
  let level: readonly Node[] = [node.condition, node.transform].filter((body) => body !== null)
  while (level.length > 0) {
    weight += level.length
    level = level.flatMap(childrenOf)
  }
  return weight
}

/** `all` is decided by the first false, `exists` by the first true; failures count only where nothing decides. */
function quantifier({ over, slot, weight, offset, bodyOffset }: Loop, test: Run, deciding: boolean): Run {
  return (frame) => {
    const elements = elementsOf(over(frame), frame, offset)
    let open: OpenFailures | null = null
    for (let at = 0; at < elements.length; at += 1) {
      charge(frame, weight, offset)
      frame.locals[slot] = elements[at]
      try {
        if (condition(test(frame), bodyOffset) === deciding) return deciding
      } catch (thrown) {
        charge(frame, failureWork, offset)
        open = note(open, thrown)
      }
    }
    if (open) throw openFailure(open)
    return !deciding
  }
}

/** Failing costs more than answering: it is thrown. */
const failureWork = 100

function select(loop: Loop, test: Run | null, transform: Run | null, frame: Frame): readonly unknown[] {
  const { over, slot, weight, offset, bodyOffset } = loop
  const elements = elementsOf(over(frame), frame, offset)
  const selected: unknown[] = []
  for (let at = 0; at < elements.length; at += 1) {
    charge(frame, weight, offset)
    const element = elements[at]
    frame.locals[slot] = element
    if (test && !condition(test(frame), bodyOffset)) continue
    selected.push(transform ? transform(frame) : element)
  }
  return selected
}

/** What a macro goes over: a list's elements, a map's keys. */
function elementsOf(value: unknown, frame: Frame, offset: number): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isPlainMap(value) && !isKeyedMap(value))
    throw errorFailure(`a macro goes over a list or a map, not ${inWords(value)}`, offset)
  const keys = isKeyedMap(value) ? [...value.keys()] : presentKeys(value)
  charge(frame, keys.length * 4, offset)
  return keys
}
