import { compileTarget } from '../catalog/compile-target.ts'
import { interpret } from '../catalog/intrinsics.ts'
import { isReservedTag } from '../catalog/tags.ts'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'
import { fitOne } from './fitting/fit-one.ts'

/** A service that would order exactly what lives, or why there is none. */
export type Fitting =
  | {
      readonly kind: 'fits'
      readonly offering: string
      /** The service's name. */
      readonly service: string
      readonly team: string
      readonly region: string | null
      /** What it must give; defaults are left out. */
      readonly parameters: JsonObject
      /** The tags that live there and that a service may set, so that adopting it takes none away. */
      readonly tags: { readonly [key: string]: string }
      /** The logical id of the only resource that it has. */
      readonly logicalId: string
      /** In the estate's currency. */
      readonly monthlyCost: number
    }
  | { readonly kind: 'none'; readonly why: string }

/**
 * Which offering of an estate, with which name and parameters, would order exactly this live resource: one that makes one
 * resource of its type, and of which nothing that it sets would live otherwise. Of several one in production, then the first
 * by name. `team` owns it; without one the first by name stands for it.
 */
export function fitOffering(documents: Documents, account: AccountSpec, live: Resource, team?: string): Fitting {
  const { estate, services, broken } = documents
  const owner = documents.teams.get(team ?? [...documents.teams.keys()].sort()[0] ?? '')
  if (estate === null || owner === undefined) return { kind: 'none', why: 'no team is there that could own it' }
  const taken = new Set(broken.flatMap(({ subject }) => (subject.kind === 'Service' ? [subject.name] : [])))
  const isTaken = (name: string) => services.has(name) || taken.has(name)
  const reasons: string[] = []
  for (const offering of offeringsOf(documents, account, live.type)) {
    const found = fitOne({ offering, account, team: owner, estate: estate.name, live, isTaken })
    if (typeof found === 'string') {
      reasons.push(found)
      continue
    }
    const { rendered, parameters } = found
    const { service, region, monthlyCost, resources } = rendered
    const place = { service: service.name, team: owner.name, region, logicalId: resources[0]?.logicalId ?? '' }
    return { kind: 'fits', offering: offering.name, ...place, parameters, tags: tagsOf(live), monthlyCost }
  }
  return { kind: 'none', why: reasons[0] ?? `no offering makes one ${live.type} alone` }
}

const kept = new WeakMap<Documents, Map<string, readonly Document<'Offering'>[]>>()

/** Offerings whose target for a provider has one resource, of this type. Kept: every live resource of nobody's asks. */
function offeringsOf(documents: Documents, { provider }: AccountSpec, type: string): readonly Document<'Offering'>[] {
  const known = kept.get(documents) ?? new Map<string, readonly Document<'Offering'>[]>()
  kept.set(documents, known)
  const there =
    known.get(provider) ??
    [...documents.offerings.values()].sort(byLifecycle).filter((offering) => {
      const target = compileTarget(offering, provider)
      return (
        offering.value.spec.lifecycle !== 'retired' && target?.failures.length === 0 && target.resources.length === 1
      )
    })
  known.set(provider, there)
  return there.filter((offering) => compileTarget(offering, provider)?.resources[0]?.type === type)
}

const lifecycles = ['production', 'experimental', 'deprecated', 'retired']

function byLifecycle(one: Document<'Offering'>, other: Document<'Offering'>): number {
  const rank = ({ value }: Document<'Offering'>) => lifecycles.indexOf(value.spec.lifecycle)
  return rank(one) - rank(other) || (one.name < other.name ? -1 : 1)
}

function tagsOf({ tags, provider }: Resource): { readonly [key: string]: string } {
  const own = Object.entries(tags).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && mayTag(entry[0], entry[1], provider),
  )
  return Object.fromEntries(own)
}

/**
 * Whether a service's document may set a tag that lives: not one that Plumbline sets or that a cloud keeps for itself,
 * nor a text that the cloud would understand as more than that.
 */
export function mayTag(key: string, value: string, provider: string): boolean {
  return (
    !isReservedTag(key) && !/^aws:/i.test(key) && typeof interpret(value, provider) === 'string' && value.length <= 1000
  )
}
