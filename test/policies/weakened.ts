import { parse } from '../../service/core/expression/parse.ts'
import { childrenOf, type Node } from '../../service/core/expression/syntax.ts'

/** An expression with one operand dropped, and what was dropped. */
export type Weakened = { readonly source: string; readonly dropped: string }

/**
 * Every way to drop one operand of an expression: a side of `&&` or `||`, a branch of `? :`, a `!`, one element of a
 * list, one addend. A rule whose cases do not see the difference has a part that nobody has seen at work.
 */
export function weakened(source: string): Weakened[] {
  const tree = parse(source)
  if ('problems' in tree) throw new Error(`${source}: ${tree.problems[0]?.message}`)
  return everyNode(tree.root).flatMap((node) =>
    replacements(node).map(({ by, dropped }) => ({
      source: source.slice(0, node.start) + by(source) + source.slice(node.end),
      dropped: dropped(source),
    })),
  )
}

type Replacement = { readonly by: (source: string) => string; readonly dropped: (source: string) => string }

function replacements(node: Node): Replacement[] {
  const text = (one: Node) => (source: string) => `(${source.slice(one.start, one.end)})`
  switch (node.kind) {
    case 'logic':
      return [
        { by: text(node.right), dropped: text(node.left) },
        { by: text(node.left), dropped: text(node.right) },
      ]
    case 'choice':
      return [
        { by: text(node.whenTrue), dropped: text(node.whenFalse) },
        { by: text(node.whenFalse), dropped: text(node.whenTrue) },
      ]
    case 'not':
      return [{ by: text(node.operand), dropped: () => '!' }]
    case 'list':
      return node.elements.map((left) => ({
        by: (source) =>
          `[${node.elements
            .filter((one) => one !== left)
            .map((one) => source.slice(one.start, one.end))
            .join(', ')}]`,
        dropped: text(left),
      }))
    default:
      return []
  }
}

function everyNode(root: Node): Node[] {
  return [root, ...childrenOf(root).flatMap(everyNode)]
}
