import type { Document } from '../../model/document.ts'
import type { AccountSpec } from '../../model/specs.ts'
import type { FieldProblem } from '../field-problem.ts'
import { didYouMean, shown } from '../nearest.ts'
import { compileParameters, type SchemaProblem, validateParameters } from '../parameters.ts'
import { missing, type Tree } from './tree.ts'

/** What is wrong with what a Service says of its team, offering, account, region, parameters and dependencies (rule D5). */
export function checkOrder(service: Document<'Service'>, tree: Tree): readonly FieldProblem[] {
  const { metadata, spec } = service.value
  const offering = tree.find('Offering', spec.offering)
  return [
    ...refer('/metadata/team', missing(tree, 'Team', metadata.team)),
    ...refer('/spec/offering', missing(tree, 'Offering', spec.offering)),
    ...checkPlace(service, offering, tree),
    ...(offering ? given(service, offering) : []),
    ...(spec.dependsOn ?? []).flatMap((name, index) =>
      refer(`/spec/dependsOn/${index}`, dependency(service.name, name, tree)),
    ),
  ]
}

function refer(field: string, message: string | null): readonly FieldProblem[] {
  return message === null ? [] : [{ field, message }]
}

/** A broken service may be depended on: it says itself that it is broken. */
function dependency(own: string, name: string, tree: Tree): string | null {
  if (name === own) return `service \`${name}\` depends on itself`
  return tree.flawed('Service', name) === null ? missing(tree, 'Service', name) : null
}

function checkPlace(
  service: Document<'Service'>,
  offering: Document<'Offering'> | null,
  tree: Tree,
): readonly FieldProblem[] {
  if (tree.accounts === 'unknown') return []
  const { metadata, spec } = service.value
  const account = tree.accounts.get(spec.account)
  if (!account) {
    const names = [...tree.accounts.keys()].sort()
    return [
      {
        field: '/spec/account',
        message: `account \`${shown(spec.account)}\` is unknown${didYouMean(spec.account, names)}`,
      },
    ]
  }
  return [
    ...(metadata.environment === account.environment
      ? []
      : refer(
          '/metadata/environment',
          `account \`${account.name}\` is of the environment \`${account.environment}\`, not \`${shown(metadata.environment)}\``,
        )),
    ...checkRegion(spec.region, account),
    ...(offering && !offering.value.spec.targets[account.provider]
      ? refer(
          '/spec/offering',
          `offering \`${offering.name}\` has no target for \`${account.provider}\`, whose account \`${account.name}\` is`,
        )
      : []),
  ]
}

function checkRegion(region: string | undefined, account: AccountSpec): readonly FieldProblem[] {
  const regions = account.regions ?? []
  if (region === undefined) {
    return regions.length < 2
      ? []
      : refer('/spec/region', `account \`${account.name}\` has several regions; name one of ${regions.join(', ')}`)
  }
  if (regions.includes(region)) return []
  if (regions.length === 0)
    return refer('/spec/region', `account \`${account.name}\` has no regions; leave \`region\` out`)
  return refer(
    '/spec/region',
    `region \`${shown(region)}\` is none of account \`${account.name}\`${didYouMean(region, regions)}`,
  )
}

type Judged = { readonly offering: Document<'Offering'>; readonly problems: readonly FieldProblem[] }

/** What was said of a service's parameters last, by the identity of both documents, which never change. */
const judged = new WeakMap<Document<'Service'>, Judged>()

function given(service: Document<'Service'>, offering: Document<'Offering'>): readonly FieldProblem[] {
  const kept = judged.get(service)
  if (kept?.offering === offering) return kept.problems
  const problems = parameterProblems(service, offering)
  judged.set(service, { offering, problems })
  return problems
}

function parameterProblems(service: Document<'Service'>, offering: Document<'Offering'>): readonly FieldProblem[] {
  const schema = compileParameters(offering.value.spec.parameters)
  if ('problems' in schema) return []
  const problems = validateParameters(schema, service.value.spec.parameters ?? {})
  return problems.map(({ pointer, at, message }: SchemaProblem) => ({
    field: `/spec/parameters${pointer}`,
    at,
    message,
  }))
}
