import { renderDesired } from '../catalog/desired.ts'
import type { AppliedService } from '../model/applied.ts'
import type { Documents } from '../model/documents.ts'
import type { Shipped } from '../model/shipped.ts'
import type { AccountSpec, Provider, ScanSpec } from '../model/specs.ts'
import type { Verdict } from '../model/verdict.ts'
import { policiesInForce, rulesOnLive } from '../policy/policies-in-force.ts'
import { type Unjudged, unjudgedRules } from './unjudged.ts'

/** What of an estate is scanned, and for what. */
export type ScanPlan = {
  /** The Estate's name; null where it cannot be read: then nothing is scanned, and nothing is resolved. */
  readonly estate: string | null
  readonly mode: Verdict['mode']
  readonly currency: string | null
  readonly accounts: readonly AccountSpec[]
  readonly scans: readonly ScanSpec[]
  /** Resource types that policies, drift or sprawl in force look at, by provider; null: every type. */
  readonly wanted: { readonly [provider in Provider]?: readonly string[] | null }
  /** Rules that cannot be read: what they ask is not judged, which each account's scan says (`unseenRules`). */
  readonly unjudged: readonly Unjudged[]
}

/** Resources do not depend on the time. */
const anyTime = '1970-01-01T00:00:00Z'

/** What of an estate is scanned: the types that policies in force are on, and those of services, for drift (rule S2). */
export function scanPlan(documents: Documents, shipped: Shipped): ScanPlan {
  const spec = documents.estate?.value.spec
  const accounts = spec?.accounts ?? []
  const types = wantedBy(documents, shipped)
  const wanted = [...new Set(accounts.map(({ provider }) => provider))].map((provider) => {
    const own = types.filter((type) => isOf(provider, type))
    return [provider, own.some((type) => type.endsWith('*')) ? null : own] as const
  })
  return {
    estate: documents.estate?.name ?? null,
    mode: spec?.mode ?? 'enforce',
    currency: spec?.currency ?? null,
    accounts,
    scans: spec?.scans ?? [],
    wanted: Object.fromEntries(wanted),
    unjudged: unjudgedRules(documents),
  }
}

/**
 * What a scan of one provider's account wants to know: the plan's types, and those of services that are there though the
 * default branch has them no more, so that what lives of them is not taken for gone. Null: every type.
 */
export function wantedTypes(
  plan: ScanPlan,
  provider: Provider,
  applied: Iterable<AppliedService>,
): readonly string[] | null {
  const planned = plan.wanted[provider]
  if (planned === null) return null
  const there = [...applied].filter((service) => service.provider === provider)
  const types = there.flatMap(({ resources }) => resources.map(({ type }) => type))
  return [...new Set([...(planned ?? []), ...types])].sort()
}

/** Types, and beginnings of types (`AWS::S3::*`, `*`), each once, sorted. */
function wantedBy(documents: Documents, shipped: Shipped): readonly string[] {
  const { byTarget, byBeginning } = rulesOnLive(policiesInForce(documents, shipped))
  const desired = renderDesired(documents, anyTime).services.values()
  const drift = [...desired].flatMap(({ resources }) => resources.map(({ type }) => type))
  const ofRules = [...byTarget.keys(), ...[...byBeginning.keys()].map((beginning) => `${beginning}*`)]
  return [...new Set([...ofRules, ...drift])].filter((type) => type === '*' || /::|[./]/.test(type)).sort()
}

const providersOf: readonly (readonly [RegExp, Provider])[] = [
  [/^AWS::/, 'aws'],
  [/^Microsoft\./, 'azure'],
  [/^(?:[\w-]+\.)?googleapis\.com\//, 'gcp'],
  [/^Http::/, 'http'],
  [/^Local::/, 'local'],
]

/** Whether a provider may have a type: one in nobody's name space (a third party's, of a registry) any may have. */
function isOf(provider: Provider, type: string): boolean {
  const found = providersOf.find(([pattern]) => pattern.test(type))
  return found === undefined || found[1] === provider
}
