import type { Documents } from '../model/documents.ts'
import type { Resource } from '../model/resource.ts'
import { cutText } from '../render/cut-text.ts'
import { moneyWords } from '../render/number-words.ts'
import { fitOffering } from './fitting.ts'
import type { LiveScene } from './live-scene.ts'
import { neighboursOf } from './neighbours.ts'

/** What helps people to find whose a resource is that is nobody's in this estate (rule S8: tags are hints, and no more). */
export function ownerFacts(scene: LiveScene, live: Resource): { readonly [name: string]: string } {
  const { documents, nowMs } = scene
  const claims = claimsOf(live)
  return {
    'probable owner': probableOwner(documents, live),
    ...(claims === null ? {} : { claims }),
    age: ageOf(live, nowMs),
    cost: costOf(scene, live),
  }
}

/** Tags in which people say whose something is, in the order in which they are believed. */
const ownerTags = ['owner', 'team', 'contact', 'created-by', 'maintainer'] as const
/** At most so many characters of somebody's text. */
const longest = 100

type Evidence = { readonly who: string | null; readonly because: string }

function probableOwner(documents: Documents, live: Resource): string {
  const evidence = [...claimed(documents, live), ...tagged(documents, live), ...neighbour(documents, live)]
  const who = evidence.find((one) => one.who !== null)?.who ?? null
  if (who === null) return 'unknown'
  return `${who} (${evidence.map(({ because }) => because).join('; ')})`
}

/** A service of this estate that the tags name. */
function claimed(documents: Documents, { tags }: Resource): readonly Evidence[] {
  const [estate, name] = [tags['plumbline-estate'], tags['plumbline-service']]
  if (typeof name !== 'string' || estate !== documents.estate?.name) return []
  const team = documents.services.get(name)?.value.metadata.team
  return team === undefined ? [] : [{ who: `team ${team}`, because: `tag plumbline-service names ${name}` }]
}

function tagged(documents: Documents, { tags }: Resource): readonly Evidence[] {
  const all = Object.entries(tags).map(([key, value]) => [key.toLowerCase().replace(/[_ ]/g, '-'), key, value] as const)
  return ownerTags.flatMap((wanted) => {
    const [, key, value] =
      all.find(([plain]) => plain === wanted || plain.replaceAll('-', '') === wanted.replace('-', '')) ?? []
    if (key === undefined || typeof value !== 'string' || value.trim() === '') return []
    const who = documents.teams.has(value) ? `team ${value}` : cutText(value, longest)
    return [{ who, because: `tag ${cutText(key, longest)} is ${cutText(value, longest)}` }]
  })
}

function neighbour(documents: Documents, { name }: Resource): readonly Evidence[] {
  const service = neighboursOf(documents).nearest(name)
  const team = service === null ? undefined : documents.services.get(service)?.value.metadata.team
  return team === undefined ? [] : [{ who: `team ${team}`, because: `named like service ${service}` }]
}

/** What tags of Plumbline's own say, which the ledger does not bear out. */
function claimsOf({ tags }: Resource): string | null {
  const said = ['plumbline-estate', 'plumbline-service'].flatMap((key) => {
    const value = tags[key]
    return typeof value === 'string' ? [`${key} ${cutText(value, longest)}`] : []
  })
  return said.length === 0 ? null : `its tags say ${said.join(', ')}; the ledger does not bear that out`
}

const dayMs = 86_400_000

/** How long it has been there, or has not been changed, as far as its cloud says. */
function ageOf({ runtime }: Resource, nowMs: number): string {
  for (const [key, words] of [
    ['created', 'made'],
    ['modified', 'last changed'],
  ] as const) {
    const at = runtime[key]
    const since = typeof at === 'string' ? Date.parse(at) : Number.NaN
    if (Number.isNaN(since)) continue
    const days = Math.max(0, Math.floor((nowMs - since) / dayMs))
    return `${words} ${days} ${days === 1 ? 'day' : 'days'} ago (${new Date(since).toISOString().slice(0, 10)})`
  }
  return 'unknown'
}

/** Whether these facts say that an offering would order it, as far as the scan saw. */
export function isOrdered(facts: { readonly [name: string]: string } = {}): boolean {
  return facts['cost'] !== unknownCost
}

const unknownCost = 'unknown'

/** What it would cost as a service of the offering that would order exactly this. */
function costOf({ documents, account, estate }: LiveScene, live: Resource): string {
  const fitting = fitOffering(documents, account, live)
  if (fitting.kind === 'none') return unknownCost
  const money = moneyWords(fitting.monthlyCost, estate?.value.spec.currency ?? null)
  return `${money} a month, as offering ${fitting.offering} would order it`
}
