import type { Document } from '../model/document.ts'
import type { Approvers } from '../model/requirement.ts'
import type { PolicySpec } from '../model/specs.ts'

/** One approver at least, always: a rule that asks asks somebody. */
const fewest = 1

/**
 * Who may approve for a policy, its groups looked up in the Estate of the rules in force. A group that the Estate does
 * not name falls to the administrators, and so does a policy that names nobody (rules A1, J1).
 */
export function approversOf(wanted: PolicySpec['approvers'], estate: Document<'Estate'> | null): Approvers {
  const groups = wanted?.groups ?? []
  const named = [...(wanted?.teams ?? []), ...(wanted?.users ?? [])]
  const members = groups.map((group) => membersOf(group, estate))
  const fallsToAdministrators = members.includes(null) || (groups.length === 0 && named.length === 0)
  const all = [...named, ...members.flatMap((names) => names ?? [])]
  return approversNamed(
    fallsToAdministrators ? [...all, ...(estate?.value.spec.administrators ?? [])] : all,
    groups,
    wanted?.count,
  )
}

/** The administrators of an Estate; nobody where there is none, which leaves the repository's administrators. */
export function administratorsOf(estate: Document<'Estate'> | null): Approvers {
  return approversNamed(estate?.value.spec.administrators ?? [])
}

/** Names as approvers: `organization/team` is a team, any other a user. Sorted, each once. */
export function approversNamed(names: readonly string[], groups: readonly string[] = [], count = fewest): Approvers {
  const unique = [...new Set(names)].sort()
  return {
    groups: [...new Set(groups)].sort(),
    teams: unique.filter((name) => name.includes('/')),
    users: unique.filter((name) => !name.includes('/')),
    count: Math.max(count, fewest),
  }
}

function membersOf(group: string, estate: Document<'Estate'> | null): readonly string[] | null {
  const groups = estate?.value.spec.groups ?? {}
  return Object.hasOwn(groups, group) ? (groups[group] ?? []) : null
}
