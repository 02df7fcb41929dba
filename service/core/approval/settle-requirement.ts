import type { Person } from '../model/ledger.ts'
import type { Given, Requirement } from '../model/requirement.ts'
import type { Barred } from './barred.ts'
import { counts, endOf, lastsUntil } from './lasting.ts'
import type { Roll } from './roll.ts'
import type { Statement } from './statements.ts'
import { withinUsage } from './within-usage.ts'

/** Everybody who may have a say, looked up once for all requirements. */
export type Bench = {
  readonly barred: Barred
  readonly administrators: Roll
  /** Where it cannot be known who pushed, one approver more is asked for (rule A2). */
  readonly more: number
  readonly incident: boolean
  readonly nowMs: number
}

/** Who may meet a requirement. */
export type Eligible = {
  /** Those whom it names, but for those who have a part in the change. */
  readonly named: ReadonlyMap<string, Person>
  /** How many are asked for. */
  readonly needed: number
  /** How many of them no one named could be: they fall to the administrators (rule A1). */
  readonly missing: number
  readonly roll: Roll
}

/** Who may meet a requirement (rules A1, A2). One that names nobody asks the administrators. */
export function eligibleFor({ approvers }: Pick<Requirement, 'approvers'>, roll: Roll, bench: Bench): Eligible {
  const people = approvers.teams.length + approvers.users.length === 0 ? bench.administrators : roll
  const named = new Map([...people.people].filter(([id]) => !bench.barred.why.has(id)))
  const needed = approvers.count + bench.more
  return { named, needed, missing: Math.max(0, needed - named.size), roll: people }
}

/** Settles one requirement by the statements about its key that nobody took back. */
export function settleRequirement(
  requirement: Requirement,
  statements: readonly Statement[],
  eligible: Eligible,
  firstAsked: string | null,
  bench: Bench,
): Requirement {
  const about = statements.filter((one) => isAbout(one, requirement))
  const standing = longest(about.map((one) => given(one, requirement))).filter(({ until }) =>
    counts(until, bench.nowMs),
  )
  const isAdministrator = ({ by }: Given) => bench.administrators.people.has(by.id) && !bench.barred.why.has(by.id)
  const named = standing.filter(({ by }) => eligible.named.has(by.id))
  const filling = standing
    .filter((one) => !eligible.named.has(one.by.id) && isAdministrator(one))
    .slice(0, eligible.missing)
  const counting = [...named, ...filling]
  const { nobodys } = bench.barred
  if (nobodys.length > 0) {
    const suffices = bench.incident && counting.some(isAdministrator)
    return settled(requirement, counting, suffices, suffices ? undefined : nobodysText(nobodys))
  }
  if (counting.length >= eligible.needed) return settled(requirement, counting, true)
  const own = confirmed(requirement, about, eligible, firstAsked, bench)
  const withOwn = own === null ? counting : [...counting, own]
  return settled(requirement, withOwn, own !== null && withOwn.length >= requirement.approvers.count)
}

/** Whether a statement approves exactly what is asked now (rule A3): the same key, for no less usage. */
export function isAbout({ of }: Statement, { policy, key, terms }: Requirement): boolean {
  return of.policy === policy && of.key === key && withinUsage(of.terms.usage, terms.usage)
}

function given({ by, how, at, until, reason, of }: Statement, { terms }: Requirement): Given {
  const { usage } = of.terms
  return {
    by,
    how,
    at,
    until: lastsUntil({ at, until }, terms.maximum),
    reason,
    ...(usage === undefined ? {} : { usage }),
  }
}

/** Of each person the approval that lasts longest, in the order in which people first approved. */
function longest(all: readonly Given[]): readonly Given[] {
  const best = new Map<string, Given>()
  for (const one of [...all].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const known = best.get(one.by.id)
    if (known === undefined || endOf(one.until) > endOf(known.until)) best.set(one.by.id, one)
  }
  return [...best.values()]
}

const dayMs = 86_400_000

/**
 * The sole administrator's word on his own change (rule A1): a command, a day after it was first asked. Nobody else
 * could say it.
 */
function confirmed(
  requirement: Requirement,
  about: readonly Statement[],
  eligible: Eligible,
  firstAsked: string | null,
  { administrators, barred, nowMs }: Bench,
): Given | null {
  const [sole, ...others] = administrators.people.values()
  if (sole === undefined || others.length > 0 || administrators.notSeen.length > 0) return null
  if (!barred.why.has(sole.id) || eligible.missing === 0 || firstAsked === null) return null
  const from = Date.parse(firstAsked) + dayMs
  const own = about.filter(({ by, how, at }) => by.id === sole.id && how === 'command' && Date.parse(at) >= from)
  const [best] = longest(own.map((one) => given(one, requirement))).filter(({ until }) => counts(until, nowMs))
  return best === undefined ? null : { ...best, how: 'confirmed' }
}

function nobodysText(nobodys: readonly string[]): string {
  const shas = nobodys.slice(0, 5).map((sha) => sha.slice(0, 7))
  const more = nobodys.length > shas.length ? ` and ${nobodys.length - shas.length} more` : ''
  const [one] = nobodys.length === 1 ? shas : []
  return one === undefined
    ? `Commits ${shas.join(', ')}${more} have an author, committer or co-author whose address belongs to no GitHub account, so nobody can approve; write them again with known addresses.`
    : `Commit ${one} has an author, committer or co-author whose address belongs to no GitHub account, so nobody can approve; write it again with known addresses.`
}

function settled(requirement: Requirement, all: readonly Given[], satisfied: boolean, unmet?: string): Requirement {
  const { unmet: _before, ...rest } = requirement
  const approvedBy = [...new Set(all.map(({ by }) => by.login))].sort()
  return { ...rest, approvedBy, given: all, satisfied, ...(unmet === undefined ? {} : { unmet }) }
}
