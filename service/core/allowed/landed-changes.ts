import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { LandedChange } from '../model/landing.ts'
import type { Change, Plan } from '../model/plan.ts'

/** A change, as it was judged as a whole, and what of it counts. */
export type LandedPlans = {
  readonly base: Documents
  /** With everything that it brings. */
  readonly after: Documents
  /** The plan of all of it. */
  readonly whole: Plan
  /** The plan of what counts. */
  readonly counting: Plan
}

/** What a change means for services, by name: those that it has applied, and those that it would have, were it allowed. */
export function landedChanges({ base, after, whole, counting }: LandedPlans): readonly LandedChange[] {
  const allowed = new Set(counting.changes.map(({ service }) => service))
  const held = whole.changes.filter(({ service }) => !allowed.has(service))
  return [...counting.changes.map((one) => landed(one, false)), ...held.map((one) => landed(one, true))]
    .flatMap((one) => one ?? [])
    .sort((one, other) => (one.service < other.service ? -1 : 1))

  function landed({ service: name, action, account }: Change, isHeld: boolean): LandedChange | null {
    const document = after.services.get(name) ?? base.services.get(name)
    if (document === undefined) return null
    const provider = providerOf(after, account) ?? providerOf(base, account)
    return { ...factsOf(document), action, provider, held: isHeld }
  }
}

/** What a document of a service says of it. */
export function factsOf({ name, value }: Document<'Service'>): Omit<LandedChange, 'action' | 'provider' | 'held'> {
  return { service: name, environment: value.metadata.environment, dependsOn: value.spec.dependsOn ?? [] }
}

/** The cloud that an account is in; null where the Estate does not name it. */
export function providerOf({ estate }: Documents, account: string): LandedChange['provider'] {
  return estate?.value.spec.accounts.find(({ name }) => name === account)?.provider ?? null
}
