import type { AppliedService } from '../../core/model/applied.ts'
import type { HeldDocument } from '../../core/model/held.ts'
import type { JsonObject } from '../../core/model/json.ts'
import type { LandedService } from '../../core/model/landing.ts'
import type { LedgerEntry } from '../../core/model/ledger.ts'
import type { ScanFinding } from '../../core/model/scan.ts'
import type { Provider } from '../../core/model/specs.ts'
import type { ServiceView } from '../../ports/store.ts'
import { scanFindingBody } from './scan-bodies.ts'

/** What is known of one service. */
export type ServiceFacts = {
  readonly view: ServiceView
  readonly held: readonly HeldDocument[]
  readonly drifted: readonly ScanFinding[]
  /** The latest entry of the ledger that is about it. */
  readonly latest: LedgerEntry | null
  /** What the latest change that concerns it means for it; null where there was none. */
  readonly landed: LandedService | null
  /** The clouds that this release can write. */
  readonly providers: ReadonlySet<Provider>
}

/** A service in a list. */
export function summaryBody(it: ServiceView): JsonObject {
  return {
    name: it.name,
    applied: it.applied === null ? null : appliedBody(it.applied),
    changes: it.changes.map((change) => ({
      pullRequest: { number: change.number, state: change.state },
      action: change.action,
      account: change.account,
      region: change.region,
      monthlyCost: { before: change.monthlyCost.before, after: change.monthlyCost.after },
      stateful: change.stateful,
    })),
    openFindings: it.openFindings,
  }
}

/** A service with everything that is known of it (rule V6). */
export function serviceBody(facts: ServiceFacts): JsonObject {
  const { view, held, drifted, latest } = facts
  return {
    ...summaryBody(view),
    held: held.map(heldBody),
    drifted: drifted.map(scanFindingBody),
    failed: failedBody(latest),
    notApplied: notAppliedBody(facts),
  }
}

/** Why it is not applied though it is allowed: this release cannot write its cloud (rule D9). Null where that is not so. */
function notAppliedBody({ landed, providers }: ServiceFacts): JsonObject | null {
  if (landed === null || landed.state !== 'open' || landed.held) return null
  const { provider, action } = landed
  if (provider === null || providers.has(provider)) return null
  return { action, provider, reason: `This release has no provider for ${provider}.` }
}

/** A document that is held. */
export function heldBody(it: HeldDocument): JsonObject {
  const { kind, name, reason, commit, pullRequest, since } = it
  const because = it.because && { kind: it.because.kind, name: it.because.name }
  return {
    kind,
    name,
    reason,
    because,
    countsAs: it.allowed === null ? 'absent' : 'last allowed',
    commit,
    pullRequest,
    since,
  }
}

/** A service as it was applied. What its cloud gave for other services to use is nobody else's business. */
export function appliedBody(it: AppliedService): JsonObject {
  const { service, team, offering, environment, account, provider, region, dependsOn, monthlyCost, commit, run } = it
  const { firstAppliedAt, appliedAt } = it
  const resources = it.resources.map(({ logicalId, type, id }) => ({ logicalId, type, id }))
  return {
    service,
    team,
    offering,
    environment,
    account,
    provider,
    region,
    dependsOn,
    resources,
    monthlyCost,
    firstAppliedAt,
    appliedAt,
    commit,
    run,
  }
}

/** The step at which its apply stands still; null where nothing failed, or somebody went on since. */
function failedBody(latest: LedgerEntry | null): JsonObject | null {
  if (latest === null || latest.body.kind !== 'ended' || latest.body.outcome !== 'failed') return null
  const { run, step, answer } = latest.body
  return { run, step, answer, at: latest.at }
}
