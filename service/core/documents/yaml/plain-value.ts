import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Json } from '../../model/json.ts'
import { longForm } from './intrinsic-tags.ts'
import { maximumAliases, maximumDepth, maximumValues } from './limits.ts'
import type { YamlProblem } from './parse-tree.ts'

/** A node's plain value; what it weighs is what it would weigh with its aliases written out. */
type Made = { readonly value: Json; readonly values: number; readonly depth: number }

type Walk = {
  readonly problems: YamlProblem[]
  readonly anchors: Map<string, Made | 'open'>
  readonly path: string[]
  aliases: number
}

/** Thrown to leave a document that is larger than is allowed. */
const tooLarge = Symbol('too large')

const nothing: Made = { value: null, values: 1, depth: 0 }
const harmful: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const coreTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
)

/**
 * The plain JSON value of a YAML node, with what is wrong with it (rule D4): duplicate keys, merge keys, aliases, keys
 * that reach into JavaScript (K20), tags, numbers that JSON has not. Aliases share one value; written out they may
 * not exceed the document's limits. CloudFormation's short tags become their long form below `/spec/targets`.
 */
export function plainValue(node: Node | null): { readonly value: Json; readonly problems: readonly YamlProblem[] } {
  const walk: Walk = { problems: [], anchors: new Map(), path: [], aliases: 0 }
  try {
    return { value: make(walk, node).value, problems: walk.problems }
  } catch (error) {
    if (error !== tooLarge) throw error
    return { value: null, problems: walk.problems }
  }
}

function make(walk: Walk, node: Node | null): Made {
  if (isAlias(node)) return aliased(walk, node.source, offsetOf(node))
  const anchor = node && 'anchor' in node ? node.anchor : undefined
  if (anchor) walk.anchors.set(anchor, 'open')
  const made = tagged(walk, node, untagged(walk, node))
  if (made.values > maximumValues) leave(walk, node, `more than ${maximumValues} values in one document`)
  if (made.depth > maximumDepth) leave(walk, node, `nested deeper than ${maximumDepth} lists and mappings`)
  if (anchor) walk.anchors.set(anchor, made)
  return made
}

function untagged(walk: Walk, node: Node | null): Made {
  if (isScalar(node)) return { value: scalar(walk, node), values: 1, depth: 0 }
  if (isMap(node)) return mapping(walk, node)
  if (isSeq(node)) return sequence(walk, node)
  return nothing
}

function scalar(walk: Walk, node: Scalar): Json {
  const { value } = node
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) problem(walk, node, 'this is no number that JSON has; leave it out')
    else if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      problem(walk, node, 'this number is too large to be exact; put it in quotes')
    } else return value
    return null
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function sequence(walk: Walk, node: YAMLSeq): Made {
  const list: Json[] = []
  let [values, depth] = [1, 0]
  for (const item of node.items) {
    walk.path.push(String(list.length))
    const made = make(walk, item as Node | null)
    walk.path.pop()
    list.push(made.value)
    values += made.values
    depth = Math.max(depth, made.depth)
  }
  return { value: list, values, depth: depth + 1 }
}

function mapping(walk: Walk, node: YAMLMap): Made {
  const map: { [key: string]: Json } = {}
  let [values, depth] = [1, 0]
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = keyOf(walk, pair, map)
    if (key === null) continue
    walk.path.push(key)
    const made = make(walk, pair.value)
    walk.path.pop()
    map[key] = made.value
    values += made.values
    depth = Math.max(depth, made.depth)
  }
  return { value: map, values, depth: depth + 1 }
}

/** A pair's key; null, with its reason, where it may not stand there. */
function keyOf(walk: Walk, { key }: Pair<Node, Node | null>, map: { readonly [key: string]: Json }): string | null {
  if (!isScalar(key)) {
    problem(walk, key, 'a key must be one word or text, and no alias')
    return null
  }
  const name = String(key.value)
  if (name === '<<' && key.type === 'PLAIN')
    problem(walk, key, 'merge keys (`<<`) are not read; write the fields out', '<<')
  else if (harmful.has(name)) problem(walk, key, `\`${name}\` may not be a key; choose another`, name)
  else if (Object.hasOwn(map, name)) problem(walk, key, `\`${shown(name)}\` is given twice; leave one of them`, name)
  else return name
  return null
}

function aliased(walk: Walk, name: string, offset: number): Made {
  walk.aliases += 1
  if (walk.aliases > maximumAliases) {
    walk.problems.push({ offset, path: [...walk.path], message: `more than ${maximumAliases} aliases in one document` })
    throw tooLarge
  }
  const made = walk.anchors.get(name)
  if (made && made !== 'open') return made
  const message = made
    ? `alias \`*${shown(name)}\` stands inside what it repeats`
    : `alias \`*${shown(name)}\` has no anchor before it`
  walk.problems.push({ offset, path: [...walk.path], message })
  return nothing
}

function tagged(walk: Walk, node: Node | null, made: Made): Made {
  const tag = node && 'tag' in node ? node.tag : undefined
  if (!node || !tag || coreTags.has(tag)) return made
  if (tag.startsWith('!') && walk.path[0] === 'spec' && walk.path[1] === 'targets') {
    const long = longForm(tag.slice(1), made.value)
    if (long) return { value: long, values: made.values + 2, depth: made.depth + 2 }
  }
  problem(walk, node, `tag \`${shown(tag)}\` is not read; leave it out`)
  return made
}

function problem(walk: Walk, node: Node | null, message: string, ...below: string[]): void {
  walk.problems.push({ offset: offsetOf(node), path: [...walk.path, ...below], message })
}

function leave(walk: Walk, node: Node | null, message: string): never {
  problem(walk, node, message)
  throw tooLarge
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name
}
