import type { Document } from '../../model/document.ts'
import { policyScope } from '../../policy/policy-scope.ts'
import { driftPolicy } from '../../scan/drift-policy.ts'
import { checkExpression } from '../checks/check-expression.ts'
import type { FieldProblem } from '../field-problem.ts'
import { didYouMean, shown } from '../nearest.ts'
import { missing, type Tree } from './tree.ts'

/** What is wrong with what a Waiver says of its policy, and with its `match`, which sees what that policy sees (rules D5, E3). */
export function checkWaived(waiver: Document<'Waiver'>, tree: Tree): readonly FieldProblem[] {
  const { policy: name, match } = waiver.value.spec
  const policy = tree.find('Policy', name) ?? tree.packPolicies.get(name)?.document ?? builtin(name)
  const unknown = policy ? null : notInForce(name, tree)
  const { spec } = policy?.value ?? {}
  return [
    ...(unknown === null ? [] : [{ field: '/spec/policy', message: unknown }]),
    ...checkExpression(
      match,
      '/spec/match',
      { scope: policyScope(spec?.variables).scope, parameters: spec?.parameters },
      'condition',
    ),
  ]
}

/** Of what is built in, drift alone can be waived (rule S2): the others ask about one change, and stand nowhere after it. */
function builtin(name: string): Document<'Policy'> | null {
  return name === driftPolicy.name ? driftPolicy : null
}

function notInForce(name: string, tree: Tree): string | null {
  if (tree.flawed('Policy', name) !== null) return missing(tree, 'Policy', name)
  const pack = [...tree.shipped.packs].find(([, policies]) => policies.some((policy) => policy.name === name))?.[0]
  if (pack && tree.packs === 'unknown') return null
  if (pack) return `policy \`${name}\` of the pack \`${pack}\` is not in force; put it in force, or delete this waiver`
  const names = [...tree.names('Policy'), ...tree.packPolicies.keys(), driftPolicy.name]
  return `policy \`${shown(name)}\` is unknown${didYouMean(name, names)}`
}
