/** What is written, as plain data: the tree of an expression. `start` and `end` are UTF-16 offsets in the source. */
export type Syntax = { readonly source: string; readonly root: Node }

type At = { readonly start: number; readonly end: number }

/** A field, as in `a.b` and `a.?b`; `at` is where the field's own name begins. */
export type FieldNode = At & {
  readonly kind: 'field'
  readonly of: Node
  readonly name: string
  readonly optional: boolean
  readonly at: number
}

/** An element or entry, as in `a[0]`, `a['b']` and `a[?i]`. */
export type IndexNode = At & {
  readonly kind: 'index'
  readonly of: Node
  readonly index: Node
  readonly optional: boolean
}

/** `name(…)`, or `receiver.name(…)`. */
export type CallNode = At & {
  readonly kind: 'call'
  readonly name: string
  readonly receiver: Node | null
  readonly given: readonly Node[]
}

/** The macros that go over a list or a map. */
export type MacroName = 'all' | 'exists' | 'exists_one' | 'filter' | 'map'

/** `over.all(variable, condition)` and the like; `transform` only of `map`, whose `condition` is then a filter. */
export type MacroNode = At & {
  readonly kind: 'macro'
  readonly name: MacroName
  readonly over: Node
  readonly variable: string
  readonly condition: Node | null
  readonly transform: Node | null
}

/** Operators with two operands that are always both evaluated. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%'

/** `a + b`, `a in b` and the like. */
export type OperationNode = At & {
  readonly kind: 'operation'
  readonly operator: Operator
  readonly left: Node
  readonly right: Node
}

/** `a && b`, `a || b`. */
export type LogicNode = At & {
  readonly kind: 'logic'
  readonly operator: '&&' | '||'
  readonly left: Node
  readonly right: Node
}

/** One node of the tree. */
export type Node =
  | (At & { readonly kind: 'literal'; readonly value: unknown })
  | (At & { readonly kind: 'name'; readonly name: string })
  | FieldNode
  | IndexNode
  | CallNode
  | MacroNode
  | OperationNode
  | LogicNode
  | (At & { readonly kind: 'has'; readonly of: FieldNode })
  | (At & { readonly kind: 'bind'; readonly variable: string; readonly value: Node; readonly body: Node })
  | (At & { readonly kind: 'list'; readonly elements: readonly Node[] })
  | (At & { readonly kind: 'map'; readonly entries: readonly (readonly [Node, Node])[] })
  | (At & { readonly kind: 'choice'; readonly condition: Node; readonly whenTrue: Node; readonly whenFalse: Node })
  | (At & { readonly kind: 'not' | 'negative'; readonly operand: Node })

/** The nodes directly below one, in the order of the source. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return []
    case 'field':
    case 'has':
      return [node.of]
    case 'index':
      return [node.of, node.index]
    case 'call':
      return node.receiver ? [node.receiver, ...node.given] : node.given
    case 'macro':
      return [node.over, node.condition, node.transform].filter((child) => child !== null)
    case 'operation':
    case 'logic':
      return [node.left, node.right]
    case 'bind':
      return [node.value, node.body]
    case 'list':
      return node.elements
    case 'map':
      return node.entries.flat()
    case 'choice':
      return [node.condition, node.whenTrue, node.whenFalse]
    case 'not':
    case 'negative':
      return [node.operand]
  }
}
