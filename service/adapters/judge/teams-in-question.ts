import type { Document } from '../../core/model/document.ts'
import type { Documents } from '../../core/model/documents.ts'
import type { Shipped } from '../../core/model/shipped.ts'

/**
 * The teams whose membership of the author may decide: those of services that the change touches (`builtin-ownership`),
 * and, where a policy looks at the author's teams, all that the estate and that policy name. `ruling` is whose rules
 * judge, where not the base's.
 */
export function teamsInQuestion(
  base: Documents,
  after: Documents,
  shipped: Shipped,
  ruling: Documents = base,
): readonly string[] {
  const teams = new Set<string>()
  for (const name of changedTeams(base, after)) {
    for (const side of [base, after]) add(teams, side.teams.get(name)?.value.spec.github)
  }
  const sides = ruling === base ? [base, after] : [base, after, ruling]
  const policies = [...sides.flatMap((side) => [...side.policies.values()]), ...packPolicies(sides, shipped)]
  const asking = policies.filter(looksAtTeams)
  if (asking.length === 0) return [...teams]
  for (const policy of asking) for (const name of namedIn(policy)) add(teams, name)
  for (const { teams: all, estate } of sides) {
    for (const team of all.values()) add(teams, team.value.spec.github)
    for (const name of [
      ...Object.values(estate?.value.spec.groups ?? {}).flat(),
      ...(estate?.value.spec.administrators ?? []),
    ])
      add(teams, name)
  }
  return [...teams]
}

function add(teams: Set<string>, name: string | undefined): void {
  if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)) teams.add(name)
}

/** The names of the teams, before and after, of services that the change touches. */
function changedTeams(base: Documents, after: Documents): ReadonlySet<string> {
  const names = new Set<string>()
  for (const name of new Set([...base.services.keys(), ...after.services.keys()])) {
    const [before, now] = [base.services.get(name), after.services.get(name)]
    if (before === now || before?.digest === now?.digest) continue
    for (const service of [before, now]) if (service !== undefined) names.add(service.value.metadata.team)
  }
  return names
}

function packPolicies(sides: readonly Documents[], shipped: Shipped): readonly Document<'Policy'>[] {
  const packs = sides.flatMap(({ estate }) => estate?.value.spec.packs ?? [])
  return packs.flatMap(({ name, version }) => shipped.packs.get(`${name}@${version}`) ?? [])
}

const looking = new WeakMap<Document<'Policy'>, boolean>()

/** Kept by the document's identity: searching the text of every policy costs more than judging a small change. */
function looksAtTeams(policy: Document<'Policy'>): boolean {
  const known = looking.get(policy)
  if (known !== undefined) return known
  const { value, json } = policy
  const looks =
    value.spec.on.length > 0 &&
    /\bauthor\b[^"]*\bteams\b|\bpr\.author\b(?!\.(?:login|kind)\b)/.test(JSON.stringify(json['spec'] ?? ''))
  looking.set(policy, looks)
  return looks
}

function namedIn(policy: Document<'Policy'>): readonly string[] {
  return JSON.stringify(policy.json).match(/[\w.-]+\/[\w.-]+/g) ?? []
}
