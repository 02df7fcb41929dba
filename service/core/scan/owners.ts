import { appliedRendering } from '../apply/applied-rendering.ts'
import { outputsOf } from '../apply/outputs.ts'
import type { There } from '../apply/service-order.ts'
import type { Desired, Rendered, RenderedResource } from '../catalog/rendered.ts'
import type { AppliedResource } from '../model/applied.ts'
import type { Resource } from '../model/resource.ts'
import { sameData } from '../policy/same-data.ts'

/** A service that the ledger knows, as it was applied and as it is judged. */
export type OwningService = {
  readonly there: There
  /** What was applied, with what the services that it depends on gave then; a text where that cannot be told any more. */
  readonly applied: Rendered | string
  /** As it counts on the default branch, where that is of the same place and offering; else null. */
  readonly counting: Rendered | null
}

/** A resource that the ledger says is a service's (rule S8). */
export type Owner = { readonly service: OwningService; readonly resource: AppliedResource }

/** Whose live resources are. */
export type Owners = {
  /** By account and the cloud's identifier, and by nothing else: tags are a hint, never proof. Null: nobody's. */
  ownerOf(live: Resource): Owner | null
  /** A resource by service and logical id; null where the ledger knows none. */
  find(service: string, logicalId: string): Owner | null
}

/** What the ledger says of the services of one account; `desired` is what counts. */
export function ownersOf(account: string, applied: ReadonlyMap<string, There>, desired: Desired): Owners {
  const byId = new Map<string, { readonly there: There; readonly resource: AppliedResource }[]>()
  for (const there of applied.values()) {
    if (there.applied.account !== account) continue
    for (const resource of there.applied.resources)
      byId.set(resource.id, [...(byId.get(resource.id) ?? []), { there, resource }])
  }
  const services = new Map<string, OwningService>()
  const serviceOf = (there: There): OwningService => {
    const known = services.get(there.applied.service) ?? owningService(there, applied, desired)
    services.set(there.applied.service, known)
    return known
  }
  return {
    ownerOf({ id, region }) {
      const all = (id === null ? undefined : byId.get(id)) ?? []
      const found = all.find(({ there }) => there.applied.region === region) ?? all[0]
      return found === undefined ? null : { service: serviceOf(found.there), resource: found.resource }
    },
    find(name, logicalId) {
      const there = applied.get(name)
      const resource = there?.applied.resources.find((one) => one.logicalId === logicalId)
      return there === undefined || resource === undefined ? null : { service: serviceOf(there), resource }
    },
  }
}

function owningService(there: There, all: ReadonlyMap<string, There>, desired: Desired): OwningService {
  const now = desired.services.get(there.applied.service)
  const { account, region, offering } = there.applied
  const same = now?.account.name === account && now.region === region && now.offering.name === offering
  const counting = same && now !== undefined ? now : null
  return { there, applied: withCallsOf(counting, renderedAsApplied(there, all, now)), counting }
}

/** What is read now is read by the calls that count now: they tell what of it can be compared. */
function withCallsOf(counting: Rendered | null, applied: Rendered | string): Rendered | string {
  if (counting === null || typeof applied === 'string' || applied.account.provider !== 'http') return applied
  const resources = applied.resources.map((one) => {
    const calls = resourceOf(counting, one.logicalId)?.calls
    return calls === undefined ? one : { ...one, calls }
  })
  return { ...applied, resources }
}

/** Where it was made from documents that say the same as those that count, it is not rendered again. */
function renderedAsApplied(
  there: There,
  all: ReadonlyMap<string, There>,
  now: Rendered | undefined,
): Rendered | string {
  const outputs = outputsThen(there, all)
  if (now !== undefined && Object.keys(outputs).length === 0 && isOfSame(now, there)) return now
  const rendered = rendering(there, outputs)
  // Outputs that do not fill the template any more are as good as unknown ones.
  return typeof rendered === 'string' ? rendering(there, {}) : rendered
}

function rendering({ documents }: There, outputs: ReturnType<typeof outputsThen>): Rendered | string {
  try {
    return appliedRendering(documents, outputs)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function isOfSame({ service, offering, team, account, resources }: Rendered, { documents }: There): boolean {
  const estate = documents.estate.value
  return (
    service.digest === documents.service.digest &&
    offering.digest === documents.offering.digest &&
    team.digest === documents.team.digest &&
    resources.every(({ tags }) => tags['plumbline-estate'] === documents.estate.name) &&
    sameData(
      account,
      estate.spec.accounts.find(({ name }) => name === account.name),
    )
  )
}

/** What dependencies gave. One that was applied since may give something else now; what it gave then, nobody knows. */
function outputsThen({ applied }: There, all: ReadonlyMap<string, There>) {
  const then = applied.dependsOn.flatMap((name) => {
    const other = all.get(name)?.applied
    return other === undefined || other.appliedAt > applied.appliedAt ? [] : [other]
  })
  return outputsOf(then)
}

/** One of a rendering's resources. */
export function resourceOf(rendered: Rendered | null, logicalId: string): RenderedResource | null {
  return rendered?.resources.find((one) => one.logicalId === logicalId) ?? null
}
