import type { World } from '../../ports.ts'

/** Those of the teams that somebody is a member of now, but for those whose name another team has taken over (rules A1, J4). */
export async function teamsOf(
  { forge, store, estate }: World,
  login: string,
  teams: readonly string[],
): Promise<readonly string[]> {
  const own = await forge.teamsOf(login, teams)
  if (own.length === 0) return []
  const pins = await store.pins(estate.id)
  const isSame = ({ team, id }: (typeof own)[number]) => (pins.get(team.toLowerCase()) ?? id) === id
  return own.filter(isSame).map(({ team }) => team)
}
