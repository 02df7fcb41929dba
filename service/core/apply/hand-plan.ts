import { renderDesired } from '../catalog/desired.ts'
import type { AppliedService } from '../model/applied.ts'
import type { Documents } from '../model/documents.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { Value } from '../model/resource.ts'
import type { Provider } from '../model/specs.ts'
import { isUnknown } from '../model/unknown.ts'
import { inExecutionOrder, inStages } from '../plan/execution-order.ts'
import { isValueMap } from '../plan/same-value.ts'

/** A plan, with what people have to know of it where they apply it themselves. */
export type HandPlan = {
  readonly plan: Plan
  /** Services to be applied, stage after stage; those that are deleted come last. */
  readonly stages: readonly (readonly string[])[]
  /** Those of them that are not in the plan: they are given anew what a changed service that they depend on gives. */
  readonly followers: readonly string[]
  /** Changes that are not applied: their cloud has no provider (rule D9). */
  readonly without: readonly { readonly service: string; readonly provider: Provider }[]
  /** Changes that are not applied because they come after one of those. */
  readonly behind: readonly string[]
  /** Services that are there and stay as they are, though nothing sound says what they shall be (rule M10). */
  readonly left: readonly string[]
}

/** What a plan for a work tree comes to. */
export type HandPlanInput = {
  readonly documents: Documents
  readonly plan: Plan
  /** The services that are there. */
  readonly applied: readonly Pick<AppliedService, 'service' | 'appliedAt'>[]
  /** Which cloud each account of the Estate is in. */
  readonly providers: { readonly [account: string]: Provider }
  /** The clouds that have a provider. */
  readonly writable: ReadonlySet<Provider>
}

/** Says what is applied of a plan, in which order, what follows from it, and what stays as it is. */
export function handPlan({ documents, plan, applied, providers, writable }: HandPlanInput): HandPlan {
  const providerOf = ({ account }: Change) => (Object.hasOwn(providers, account) ? providers[account] : undefined)
  const without = plan.changes.flatMap((change) => {
    const provider = providerOf(change)
    return provider === undefined || writable.has(provider) ? [] : [{ service: change.service, provider }]
  })
  const behind = behindThose(documents, plan, without)
  const kept = new Set([...without.map(({ service }) => service), ...behind])
  const changes = plan.changes.filter(({ service }) => !kept.has(service))
  const made = changes.filter(({ action }) => action !== 'delete').map(({ service }) => service)
  const gone = changes.filter(({ action }) => action === 'delete').map(({ service }) => service)
  const followers = followersOf(documents, made, applied)
  const { services } = renderDesired(documents, anyTime)
  const planned = new Set(plan.changes.map(({ service }) => service))
  return {
    plan,
    stages: [...inStages([...made, ...followers], documents.services), gone].filter(({ length }) => length > 0),
    followers,
    without,
    behind,
    left: applied.map(({ service }) => service).filter((name) => !services.has(name) && !planned.has(name)),
  }
}

/** What is made after something that is not applied; a plan has each behind what it depends on. */
function behindThose({ services }: Documents, { changes }: Plan, without: HandPlan['without']): readonly string[] {
  const kept = new Set(without.map(({ service }) => service))
  const behind: string[] = []
  for (const { service, action } of changes) {
    const dependsOn = services.get(service)?.value.spec.dependsOn ?? []
    if (kept.has(service) || action === 'delete' || !dependsOn.some((one) => kept.has(one))) continue
    kept.add(service)
    behind.push(service)
  }
  return behind
}

/** Resources do not depend on the time; leases, which do, are not looked at. */
const anyTime = '1970-01-01T00:00:00Z'

/**
 * Services that are there, are not changed themselves, and read what another gives that is changed, is one of these, or was
 * applied after them.
 */
function followersOf(
  documents: Documents,
  made: readonly string[],
  applied: HandPlanInput['applied'],
): readonly string[] {
  const { services } = renderDesired(documents, anyTime)
  const times = new Map(applied.map(({ service, appliedAt }) => [service, appliedAt]))
  const touched = new Set(made)
  const followers: string[] = []
  for (const name of inExecutionOrder(times.keys(), documents.services)) {
    const [rendered, own] = [services.get(name), times.get(name) ?? '']
    if (rendered === undefined || touched.has(name)) continue
    const isNewer = (one: string) => touched.has(one) || (times.get(one) ?? '') > own
    const reads = (rendered.service.value.spec.dependsOn ?? []).filter(isNewer)
    if (!rendered.resources.some(({ properties }) => readsOutputs(properties, reads))) continue
    touched.add(name)
    followers.push(name)
  }
  return followers
}

function readsOutputs(value: Value, of: readonly string[]): boolean {
  if (of.length === 0) return false
  if (isUnknown(value)) {
    return value.target.split(',').some((target) => of.some((one) => `${target}.`.startsWith(`${one}.outputs.`)))
  }
  if (Array.isArray(value)) return value.some((item: Value) => readsOutputs(item, of))
  return isValueMap(value) && Object.values(value).some((item) => readsOutputs(item, of))
}
