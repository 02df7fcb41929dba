import type { Person } from '../model/ledger.ts'
import type { Directory } from './hearing.ts'

/** Whom names stand for. */
export type Roll = {
  /** By numeric id. */
  readonly people: ReadonlyMap<string, Person>
  /** Teams that GitHub does not show: hidden or gone. */
  readonly notSeen: readonly string[]
  /** Names that belong to another id than when the rule that names them was allowed: they are nobody's (rule A1). */
  readonly changedHands: readonly string[]
  /** Whether the repository's administrators stand in for the Estate's, who are nobody. */
  readonly standIn?: true
}

/** Looks names up: `organization/team` or logins. */
export function rollOf(names: readonly string[], directory: Directory): Roll {
  const people = new Map<string, Person>()
  const notSeen: string[] = []
  const changedHands: string[] = []
  for (const name of names) {
    const found = look(name.toLowerCase(), directory)
    if (found === 'not-seen') notSeen.push(name)
    else if (found !== null && pinned(name, found.id, directory))
      for (const one of found.people) people.set(one.id, one)
    else if (found !== null) changedHands.push(name)
  }
  return { people, notSeen, changedHands }
}

/**
 * The administrators; where they are nobody, the repository's (rule A1). A team that cannot be looked up is not nobody:
 * who hides it, or deletes it, hands nothing over.
 */
export function administratorsIn(names: readonly string[] | null, directory: Directory): Roll {
  const roll = rollOf(names ?? [], directory)
  if (roll.people.size > 0 || roll.notSeen.length > 0) return roll
  const own = directory.repositoryAdministrators
  if (own === null) return { ...roll, notSeen: ["the repository's administrators"] }
  return { ...roll, people: new Map(own.map((one) => [one.id, one])), standIn: true }
}

type Found = { readonly id: string; readonly people: readonly Person[] }

function look(name: string, { teams, users }: Directory): Found | 'not-seen' | null {
  if (!name.includes('/')) {
    const person = users.get(name) ?? null
    return person === null ? null : { id: person.id, people: [person] }
  }
  const team = teams.get(name) ?? 'not-seen'
  return team === 'not-seen' ? team : { id: team.id, people: team.members }
}

function pinned(name: string, id: string, { pins }: Directory): boolean {
  const pin = pins.get(name.toLowerCase())
  return pin === undefined || pin === id
}
