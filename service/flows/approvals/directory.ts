import type { Directory, Team } from '../../core/approval/hearing.ts'
import { administratorsIn } from '../../core/approval/roll.ts'
import type { Person } from '../../core/model/ledger.ts'
import type { Requirement } from '../../core/model/requirement.ts'
import type { Conversation } from '../../ports/conversation.ts'
import type { World } from '../../ports.ts'

/** The names of everybody whom requirements ask. */
export function namesAsked(requirements: readonly Requirement[]): readonly string[] {
  return requirements.flatMap(({ approvers }) => [...approvers.teams, ...approvers.users])
}

/**
 * Who stands behind the names that somebody asks by and that the Estate gives: asked whenever it decides (rule A7). A name's id is
 * kept when it is first seen, so that whoever takes the name later is nobody.
 */
export async function directoryOf(
  world: World,
  asked: readonly string[],
  administrators: readonly string[] | null,
): Promise<Directory> {
  const known = await lookUp(world, [...asked, ...(administrators ?? [])])
  const pins = await pinNames(world, known)
  const directory = { ...known, pins, repositoryAdministrators: null }
  const nobody = administratorsIn(administrators, { ...directory, repositoryAdministrators: [] })
  if (nobody.people.size > 0 || nobody.notSeen.length > 0) return directory
  return { ...directory, repositoryAdministrators: await world.forge.repositoryAdministrators() }
}

/** Keeps whose the names are that nobody has looked up yet, before anybody could take one over. Whether a team is not seen. */
export async function pinUnseen(
  world: World,
  requirements: readonly Requirement[],
  administrators: readonly string[],
): Promise<boolean> {
  const pins = await world.store.pins(world.estate.id)
  const names = [...namesAsked(requirements), ...administrators]
  const fresh = names.filter((name) => !pins.has(name.toLowerCase()))
  if (fresh.length === 0) return false
  const known = await lookUp(world, fresh)
  await pinNames(world, known)
  return [...known.teams.values()].includes('not-seen')
}

type Known = Pick<Directory, 'teams' | 'users'>

/** Who stands behind names now, whatever stood behind them before. */
export async function lookUp(
  { forge }: { readonly forge: Pick<Conversation, 'teamMembers' | 'person'> },
  names: readonly string[],
): Promise<Known> {
  const all = [...new Set(names.map((name) => name.toLowerCase()))]
  const [teams, users] = await Promise.all([
    Promise.all(all.filter(isTeam).map(async (name): Promise<[string, Team]> => [name, await forge.teamMembers(name)])),
    Promise.all(
      all
        .filter((name) => !isTeam(name))
        .map(async (name): Promise<[string, Person | null]> => [name, await forge.person(name)]),
    ),
  ])
  return { teams: new Map(teams), users: new Map(users) }
}

/** Whether a name is a team's, `organization/team`. */
export function isTeam(name: string): boolean {
  return name.includes('/')
}

/** What is seen for the first time is kept; what is kept counts. */
async function pinNames({ store, estate }: World, known: Known): Promise<ReadonlyMap<string, string>> {
  const pins = await store.pins(estate.id)
  const fresh = new Map([...idsOf(known)].filter(([name]) => !pins.has(name)))
  if (fresh.size > 0) await store.pin(estate.id, fresh)
  return new Map([...fresh, ...pins])
}

/** A team that is not seen has no id that could be kept; a login that is nobody's has none for good. */
function idsOf({ teams, users }: Known): ReadonlyMap<string, string> {
  return new Map([
    ...[...teams].flatMap(([name, team]) => (team === 'not-seen' ? [] : [[name, team.id] as const])),
    ...[...users].map(([name, person]) => [name, person?.id ?? ''] as const),
  ])
}
