import type { World } from '../../ports.ts'
import { isTeam } from './directory.ts'

/** Keeps whose the names of a rule are from now on: an administrator approved it again (rule A1). */
export async function pinAgain(world: World, names: readonly string[]): Promise<void> {
  await world.store.pin(world.estate.id, await idsOf(world, names), true)
}

/** Keeps whose names are of which that is not known yet: the rules that name them begin to count. */
export async function pinUnknown(world: World, names: readonly string[]): Promise<void> {
  const pins = await world.store.pins(world.estate.id)
  const fresh = names.filter((name) => !pins.has(name.toLowerCase()))
  if (fresh.length > 0) await world.store.pin(world.estate.id, await idsOf(world, fresh))
}

/** A team that is not seen has no id that could be kept; a login that is nobody's has none for good. */
async function idsOf({ forge }: World, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const keep = async (name: string) => {
    const id = isTeam(name) ? await forge.teamId(name) : ((await forge.person(name))?.id ?? '')
    if (id !== null) ids.set(name, id)
  }
  await Promise.all([...new Set(names.map((name) => name.toLowerCase()))].map(keep))
  return ids
}
