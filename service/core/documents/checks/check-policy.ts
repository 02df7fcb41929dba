import type { Document } from '../../model/document.ts'
import { kinds } from '../../model/kind.ts'
import { policyScope, policyVariables } from '../../policy/policy-scope.ts'
import type { FieldProblem } from '../field-problem.ts'
import { didYouMean, shown } from '../nearest.ts'
import { formatPointer } from '../pointer.ts'
import { twice } from './check-estate.ts'
import { checkExpression, checkTemplate, type Place } from './check-expression.ts'
import { checkParameters } from './check-parameters.ts'

const subjects = [...kinds, 'PullRequest'] as const

/** What is wrong with a Policy that it shows by itself: its name, what it is on, its expressions, who approves. */
export function checkPolicy(document: Document<'Policy'>): readonly FieldProblem[] {
  const { spec } = document.value
  const { scope, problems } = policyScope(spec.variables)
  const place: Place = { scope, parameters: spec.parameters }
  return [
    ...checkName(document.name),
    ...checkParameters(spec.parameters, '/spec/parameters'),
    ...spec.on.flatMap(checkSubject),
    ...problems.map(({ variable, message, offset }) => ({
      field: `/spec/variables${formatPointer([variable])}`,
      message,
      offset,
    })),
    ...Object.entries(spec.variables ?? {}).flatMap(([name, source]) =>
      problems.some(({ variable }) => variable === name)
        ? []
        : checkExpression(source, `/spec/variables${formatPointer([name])}`, place),
    ),
    // With a variable missing, what refers to it would be told a second time.
    ...(problems.length > 0 ? [] : checkUses(spec, place)),
    ...checkApprovers(spec),
    ...twice(
      (spec.cases ?? []).map(({ name }) => name),
      (index) => `/spec/cases/${index}/name`,
      'case',
    ),
    ...(spec.cases ?? []).flatMap(({ given }, index) => checkGiven(Object.keys(given), `/spec/cases/${index}/given`)),
  ]
}

/** A case gives variables that expressions see: another name would never be read, and the case would show nothing. */
function checkGiven(names: readonly string[], field: string): readonly FieldProblem[] {
  return names
    .filter((name) => !(policyVariables as readonly string[]).includes(name))
    .map((name) => ({
      field: field + formatPointer([name]),
      at: 'key' as const,
      message: `unknown variable \`${shown(name)}\`${didYouMean(name, policyVariables)}`,
    }))
}

function checkUses(spec: Document<'Policy'>['value']['spec'], place: Place): readonly FieldProblem[] {
  return [
    ...checkExpression(spec.when, '/spec/when', place, 'condition'),
    ...checkExpression(spec.require, '/spec/require', place, 'condition'),
    ...checkTemplate(spec.message, '/spec/message', place),
    ...checkTemplate(spec.fix, '/spec/fix', place),
  ]
}

function checkName(name: string): readonly FieldProblem[] {
  if (!name.startsWith('builtin-')) return []
  return [
    {
      field: '/metadata/name',
      message: `names that begin with \`builtin-\` are Plumbline's own; choose another than \`${shown(name)}\``,
    },
  ]
}

const type = /^[A-Za-z0-9@_-]+(?:::|[./])[^\s*]+$/
/** `*`, or a beginning that ends where a word of a type does. */
const types = /^(?:[A-Za-z0-9@_-]+(?:(?:::|[./])[^\s*]+)?(?:::|[./]))?\*$/

/** A kind, `PullRequest`, a resource's type, which has `::`, `/` or a dot, or all types that begin so: `AWS::S3::*`. */
function checkSubject(on: string, index: number): readonly FieldProblem[] {
  if ((subjects as readonly string[]).includes(on) || type.test(on) || types.test(on)) return []
  return [{ field: `/spec/on/${index}`, message: on.includes('*') ? starredBadly(on) : neither(on) }]
}

function starredBadly(on: string): string {
  return `\`${shown(on)}\` is no type of resource; \`*\` stands alone for all types, or at the end, after \`::\`, \`/\` or a dot, for all that begin so, such as AWS::S3::*`
}

function neither(on: string): string {
  return `\`${shown(on)}\` is neither a kind nor a type of resource${didYouMean(on, subjects) || `; kinds: ${subjects.join(', ')}`}`
}

function checkApprovers({ enforcement, approvers }: Document<'Policy'>['value']['spec']): readonly FieldProblem[] {
  if (!approvers || enforcement !== 'approve') return []
  const { groups = [], teams = [], users = [] } = approvers
  if (groups.length + teams.length + users.length > 0) return []
  return [{ field: '/spec/approvers', message: 'nobody is named who can approve; name groups, teams or users' }]
}
