import type { Read, Scope } from './expression.ts'
import { isOptionalNamespace } from './optional-namespace.ts'
import { childrenOf, type FieldNode, type IndexNode, type Node, type Syntax } from './syntax.ts'

/** What a local name stands for: a place, where `cel.bind` gave it one; null for an element, or a value of its own. */
type Locals = ReadonlyMap<string, Read | null>
type Collecting = { readonly scope: Scope; readonly locals: Locals; readonly reads: Read[] }

/** A chain of fields and indexes: the place where it ends (null: below a local value), and computed parts inside it. */
type Chain = { readonly place: Read | null; readonly inside: readonly Node[] }

/**
 * What an expression reads, found without running it, in the order of the source: `a.b`, `a['b']`, `a[0]`, `a.?b` and
 * `has(a.b)` as paths; a macro, a computed index or a whole variable as everything below. What a part reads counts
 * where the part stands; `written(a).b` as `a.b`, which it is in other words. Variables of macros are no reads: what is below them is read by the macro. Of a variable that
 * is compared with null (`old == null`) no more is read than whether it is there.
 */
export function readsOf(syntax: Syntax, scope: Scope): readonly Read[] {
  const reads: Read[] = []
  collect(syntax.root, { scope, locals: new Map(), reads })
  return mergeReads(reads)
}

/** The same reads, each place once; what is read wholly somewhere counts as that, and any value for more than that it is there. */
export function mergeReads(reads: readonly Read[]): readonly Read[] {
  const byPath = new Map<string, Read>()
  for (const read of reads) {
    const key = JSON.stringify(read.path)
    const before = byPath.get(key)
    if (!before || depthOf(read) > depthOf(before)) {
      byPath.set(key, Object.freeze({ ...read, path: Object.freeze([...read.path]) }))
    }
  }
  return Object.freeze([...byPath.values()])
}

function depthOf({ whole, presence }: Read): number {
  return whole ? 2 : presence === true ? 0 : 1
}

function collect(node: Node, collecting: Collecting): void {
  const present = comparedWithNull(node, collecting)
  if (present) {
    collecting.reads.push(present)
    return
  }
  const chain = chainOf(node, collecting)
  if (chain) {
    if (chain.place) collecting.reads.push(asRead(chain.place))
    for (const inner of chain.inside) collect(inner, collecting)
    return
  }
  if (node.kind === 'macro') collectMacro(node, collecting)
  else if (node.kind === 'bind') collectBind(node, collecting)
  else if (node.kind === 'name') collectPart(node.name, collecting)
  else for (const child of childrenOf(node)) collect(child, collecting)
}

/** `old == null`, `null != pr`: a variable as a whole, of which nothing but that is asked. */
function comparedWithNull(node: Node, collecting: Collecting): Read | undefined {
  if (node.kind !== 'operation' || (node.operator !== '==' && node.operator !== '!=')) return undefined
  const [variable, other] = isNull(node.left) ? [node.right, node.left] : [node.left, node.right]
  if (!isNull(other) || variable.kind !== 'name' || collecting.locals.has(variable.name)) return undefined
  const place = chainOf(variable, collecting)?.place
  return place ? { path: place.path, whole: false, presence: true } : undefined
}

function isNull(node: Node): boolean {
  return node.kind === 'literal' && node.value === null
}

/** A whole variable is read wholly. */
function asRead(place: Read): Read {
  return place.path.length === 1 ? { path: place.path, whole: true } : place
}

function collectPart(name: string, { scope, reads }: Collecting): void {
  const part = scope.parts && Object.hasOwn(scope.parts, name) ? scope.parts[name] : undefined
  if (part) reads.push(...part.reads)
}

/** A macro reads what it goes over wholly: its elements, and all below them. */
function collectMacro(node: Extract<Node, { kind: 'macro' }>, collecting: Collecting): void {
  const over = chainOf(node.over, collecting)
  if (over?.place) collecting.reads.push({ path: over.place.path, whole: true })
  for (const inner of over ? over.inside : [node.over]) collect(inner, collecting)
  const body = { ...collecting, locals: new Map(collecting.locals).set(node.variable, null) }
  if (node.condition) collect(node.condition, body)
  if (node.transform) collect(node.transform, body)
}

/** A name that is bound to a place is that place, wherever it is used. */
function collectBind(node: Extract<Node, { kind: 'bind' }>, collecting: Collecting): void {
  const chain = chainOf(node.value, collecting)
  for (const inner of chain ? chain.inside : [node.value]) collect(inner, collecting)
  collect(node.body, { ...collecting, locals: new Map(collecting.locals).set(node.variable, chain?.place ?? null) })
}

/** The chain that a node is; undefined where it is something else. */
function chainOf(node: Node, collecting: Collecting): Chain | undefined {
  switch (node.kind) {
    case 'name':
      return chainOfName(node.name, collecting)
    case 'has':
      return chainOf(node.of, collecting)
    case 'field':
    case 'index': {
      const base = chainOf(node.of, collecting)
      return base && below(base, node)
    }
    case 'call': {
      const [given] = node.given
      if (node.name === 'written' && node.receiver === null && given) return chainOf(given, collecting)
      if (node.name !== 'orValue' || !node.receiver || isOptionalNamespace(node, collecting.scope, collecting.locals))
        return undefined
      const base = chainOf(node.receiver, collecting)
      return base && { place: base.place, inside: [...base.inside, ...node.given] }
    }
    default:
      return undefined
  }
}

function chainOfName(name: string, { scope, locals }: Collecting): Chain | undefined {
  const local = locals.get(name)
  if (local !== undefined) return { place: local, inside: [] }
  if (scope.parts && Object.hasOwn(scope.parts, name)) return undefined
  return scope.variables.includes(name) ? { place: { path: [name], whole: false }, inside: [] } : undefined
}

function below({ place, inside }: Chain, node: FieldNode | IndexNode): Chain {
  const step = node.kind === 'field' ? node.name : literalIndex(node.index)
  const computed = node.kind === 'index' && step === undefined ? [...inside, node.index] : inside
  if (!place || place.whole) return { place, inside: computed }
  if (step === undefined) return { place: { path: place.path, whole: true }, inside: computed }
  return { place: { path: [...place.path, step], whole: false }, inside: computed }
}

function literalIndex(node: Node): string | undefined {
  if (node.kind !== 'literal') return undefined
  const { value } = node
  if (typeof value === 'string') return value
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)) ? String(value) : undefined
}
