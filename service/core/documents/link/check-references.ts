import type { Document } from '../../model/document.ts'
import type { FieldProblem } from '../field-problem.ts'
import { checkOrder } from './check-order.ts'
import { checkPacks } from './check-packs.ts'
import { checkWaived } from './check-waived.ts'
import { missing, type Tree } from './tree.ts'

/** What is wrong with what a sound document says of others (rules D2, D5, D8). */
export function checkReferences(document: Document, tree: Tree): readonly FieldProblem[] {
  switch (document.kind) {
    case 'Service':
      return checkOrder(document as Document<'Service'>, tree)
    case 'Estate':
      return checkPacks((document as Document<'Estate'>).value.spec.packs ?? [], tree.shipped)
    case 'Policy':
      return takenByPack(document.name, tree)
    case 'Waiver':
      return checkWaived(document as Document<'Waiver'>, tree)
    case 'Workflow':
      return checkTasks(document as Document<'Workflow'>, tree)
    case 'Team':
    case 'Offering':
    case 'GitHubWorkflow':
      return []
  }
}

function takenByPack(name: string, tree: Tree): readonly FieldProblem[] {
  const taken = tree.packPolicies.get(name)
  if (!taken) return []
  return [
    {
      field: '/metadata/name',
      message: `the pack \`${taken.pack}\`, which is in force, has a policy \`${name}\`; choose another name`,
    },
  ]
}

/** An offering that a task orders by its name; one that a hole names is known only when it runs. */
function checkTasks({ value: { spec } }: Document<'Workflow'>, tree: Tree): readonly FieldProblem[] {
  return spec.tasks.flatMap((task, index) => {
    const offering = task.uses === 'order' ? task.with?.['offering'] : undefined
    if (typeof offering !== 'string' || offering.includes('${')) return []
    const message = missing(tree, 'Offering', offering)
    return message === null ? [] : [{ field: `/spec/tasks/${index}/with/offering`, message }]
  })
}
