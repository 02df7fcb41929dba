import type { There } from '../../../service/core/apply/service-order.ts'
import { renderDesired } from '../../../service/core/catalog/desired.ts'
import type { Rendered } from '../../../service/core/catalog/rendered.ts'
import type { AppliedService, DocumentRef } from '../../../service/core/model/applied.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import type { Resource } from '../../../service/core/model/resource.ts'
import type { LiveFinding } from '../../../service/core/model/scan.ts'
import type { Shipped } from '../../../service/core/model/shipped.ts'
import { type LiveInput, liveFindings } from '../../../service/core/scan/live-findings.ts'
import { common, documentsOf, type Files, local, now, service } from '../judge/judging.ts'

/** An estate with one local service, `orders` of 100 GiB, that was applied as it counts. */
export const orders: Files = { ...common, 'catalog/services/orders.yaml': service('orders', undefined, local) }

/** When services of these tests were applied. */
export const appliedAt = '2026-06-01T00:00:00Z'

const nothingShipped: Shipped = { packs: new Map() }

/** A service of a tree, rendered. */
export function renderedOf(documents: Documents, name: string): Rendered {
  const rendered = renderDesired(documents, now).services.get(name)
  if (rendered === undefined) throw new Error(`${name} is not rendered`)
  return rendered
}

/** What the ledger says of a service that was applied from a tree. */
export function applied(documents: Documents, name: string, more: Partial<AppliedService> = {}): There {
  const { service: document, offering, team, account, region, resources, monthlyCost } = renderedOf(documents, name)
  const { estate } = documents
  if (estate === null) throw new Error('there is no Estate')
  const ref = ({ path, index }: { path: string; index: number }): DocumentRef => ({ path, blob: 'a'.repeat(40), index })
  return {
    documents: { service: document, offering, team, estate },
    applied: {
      service: name,
      team: team.name,
      offering: offering.name,
      environment: document.value.metadata.environment,
      account: account.name,
      provider: account.provider,
      region,
      documents: { service: ref(document), offering: ref(offering), team: ref(team), estate: ref(estate) },
      dependsOn: document.value.spec.dependsOn ?? [],
      resources: resources.map(({ logicalId, type }) => ({ logicalId, type, id: idOf(name, logicalId), outputs: {} })),
      monthlyCost,
      firstAppliedAt: appliedAt,
      appliedAt,
      commit: 'c'.repeat(40),
      run: 'run-1',
      ...more,
    },
  }
}

/** The cloud's identifier of a service's resource. */
export function idOf(name: string, logicalId = 'Bucket'): string {
  return `sandbox/global/${logicalId.toLowerCase()}/${name}`
}

/** What lives of a service's resource, as it was applied but for what somebody changed (undefined removes). */
export function alive(
  documents: Documents,
  name: string,
  changes: { readonly [property: string]: unknown } = {},
  more: Partial<Resource> = {},
): Resource {
  const [desired] = renderedOf(documents, name).resources
  if (desired === undefined) throw new Error(`${name} has no resource`)
  const { stateful: _, origins: __, ...resource } = desired
  const properties = JSON.parse(JSON.stringify({ ...resource.properties, ...changes })) as JsonObject
  return {
    ...resource,
    name,
    service: null,
    id: idOf(name, desired.logicalId),
    properties,
    runtime: { files: 1, bytes: 9, modified: appliedAt },
    ...more,
  }
}

/** What lives and is nobody's: a bucket in the sandbox, without tags. */
export function stray(more: Partial<Resource> = {}): Resource {
  return {
    provider: 'local',
    account: 'sandbox',
    region: null,
    type: 'Local::Bucket',
    name: 'stray',
    logicalId: 'stray',
    service: null,
    id: 'sandbox/global/bucket/stray',
    tags: {},
    properties: { Name: 'stray', SizeGiB: 5 },
    runtime: { files: 0, bytes: 0, modified: '2026-01-01T00:00:00Z' },
    ...more,
  }
}

/** A scan of the sandbox: files of the estate, what lives; what was applied is what the files say, unless told. */
export type Scan = Partial<Omit<LiveInput, 'applied'>> & {
  readonly files: Files
  readonly applied?: readonly There[]
}

/** What a scan says. */
export function scanned({ files, applied: there, ...more }: Scan): readonly LiveFinding[] {
  const shipped = more.shipped ?? nothingShipped
  const documents = more.documents ?? documentsOf(files, shipped)
  const all = there ?? [...renderDesired(documents, now).services.keys()].map((name) => applied(documents, name))
  return liveFindings({
    documents,
    shipped,
    approvals: [],
    now,
    digestKey: 'test',
    account: 'sandbox',
    resources: [],
    gone: [],
    ...more,
    applied: new Map(all.map((one) => [one.applied.service, one])),
  })
}

/** Findings as one line each: `builtin-drift orders/Bucket open`, `sprawl-x stray waived`. */
export function told(findings: readonly LiveFinding[]): readonly string[] {
  return findings.map(({ policy, subject, status }) => {
    const name = subject.kind === 'Resource' ? subject.id.replace(/^.*\//, '') : `${subject.name}/${subject.logicalId}`
    return `${policy} ${name} ${status}`
  })
}

/** The finding of a policy. */
export function findingOf(findings: readonly LiveFinding[], policy: string): LiveFinding {
  const found = findings.find((one) => one.policy === policy)
  if (found === undefined) throw new Error(`no finding of ${policy}: ${told(findings).join(', ')}`)
  return found
}
