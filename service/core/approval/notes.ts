import type { Person } from '../model/ledger.ts'
import type { Requirement } from '../model/requirement.ts'
import { counts, lastsUntil } from './lasting.ts'
import { type Bench, type Eligible, isAbout } from './settle-requirement.ts'
import type { Statement } from './statements.ts'

type Asked = readonly { readonly requirement: Requirement; readonly eligible: Eligible }[]

/** What people must know beside who approved, one sentence each, said of what is not met. */
export function notesOf(
  requirements: readonly Requirement[],
  asked: Asked,
  statements: readonly Statement[],
  early: readonly Person[],
  bench: Bench,
): readonly string[] {
  const open = requirements.flatMap((requirement, index) => {
    const eligible = asked[index]?.eligible
    return requirement.satisfied || eligible === undefined ? [] : [{ requirement, eligible }]
  })
  const notes = [
    ...open.flatMap(({ requirement }) => requirement.unmet ?? []),
    ...open.flatMap(({ eligible }) => rollNotes(eligible)),
    ...open.flatMap((one) => shortNotes(one, bench)),
    ...(open.length > 0 ? standInNotes(bench) : []),
    ...(bench.more > 0 && open.length > 0
      ? ['One approver more is needed than the rule asks for: who pushed to the branch cannot be known.']
      : []),
    ...open.flatMap(({ requirement, eligible }) => uncounted(requirement, eligible, statements, bench)),
    ...early
      .filter(({ id }) => open.some(({ eligible }) => eligible.named.has(id)))
      .map(({ login }) => `\`@${login}\` approved before this was asked: it counts once it is given again.`),
  ]
  return [...new Set(notes)]
}

function rollNotes({ roll }: Eligible): readonly string[] {
  return [
    ...roll.notSeen.map(
      (name) => `Team \`${name}\` is not seen: it is hidden from this App, or gone, so nobody counts as its member.`,
    ),
    ...roll.changedHands.map(
      (name) =>
        `\`${name}\` belongs to another account or team than when the rule that names it was allowed: it counts as nobody until an administrator approves the rule again.`,
    ),
  ]
}

/** Who stands in for administrators of whom nobody is left under his name (rule A1): never unsaid. */
function standInNotes({ administrators: { changedHands, standIn } }: Bench): readonly string[] {
  if (standIn !== true || changedHands.length === 0) return []
  const names = changedHands.map((name) => `\`${name}\``).join(', ')
  return [
    `Whom the Estate names as administrators is nobody by now (${names} changed hands), so that the repository's administrators stand in for them.`,
  ]
}

/** Who fills in where those whom the rule names are not enough (rule A1). */
function shortNotes(
  { requirement, eligible }: { readonly requirement: Requirement; readonly eligible: Eligible },
  { administrators, barred }: Bench,
): readonly string[] {
  if (eligible.missing === 0) return []
  const free = [...administrators.people].filter(([id]) => !barred.why.has(id) && !eligible.named.has(id))
  if (free.length > 0) {
    const names = free.slice(0, 3).map(([, { login }]) => `\`@${login}\``)
    const who = free.length > 3 ? 'an administrator' : names.join(' or ')
    return [`For \`${requirement.policy}\` fewer are eligible than the rule asks for: ${who} fills in.`]
  }
  if (administrators.notSeen.length > 0) {
    return [
      `The administrators cannot be looked up (\`${administrators.notSeen.join(', ')}\`), so they cannot fill in.`,
    ]
  }
  const [sole, ...others] = administrators.people.values()
  if (sole !== undefined && others.length === 0) {
    return [
      `\`@${sole.login}\` is the only administrator, and may confirm this by \`/plumbline approve\` a day after it was first asked.`,
    ]
  }
  return [`Nobody is left who could approve \`${requirement.policy}\`: each has a part in this change.`]
}

/** Approvals that are there and do not count: of who has a part in the change, and those that have ended. */
function uncounted(
  requirement: Requirement,
  { roll }: Eligible,
  statements: readonly Statement[],
  { barred, administrators, nowMs }: Bench,
): readonly string[] {
  return statements
    .filter((one) => isAbout(one, requirement) && (roll.people.has(one.by.id) || administrators.people.has(one.by.id)))
    .flatMap(({ by, at, until }) => {
      const why = barred.why.get(by.id)
      if (why !== undefined) return [`The approval of \`@${by.login}\` does not count: \`@${by.login}\` ${why}.`]
      const end = lastsUntil({ at, until }, requirement.terms.maximum)
      if (counts(end, nowMs)) return []
      return [`The approval of \`@${by.login}\` for \`${requirement.policy}\` ended on ${end}.`]
    })
}
