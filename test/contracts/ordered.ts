import { renderDesired } from '../../service/core/catalog/desired.ts'
import type { Rendered } from '../../service/core/catalog/rendered.ts'
import { renderStackTemplate } from '../../service/core/catalog/stack-template.ts'
import { linkDocuments } from '../../service/core/documents/link.ts'
import { readFile } from '../../service/core/documents/read-file.ts'
import type { AppliedResource } from '../../service/core/model/applied.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { serviceChange } from '../../service/core/plan/service-change.ts'
import type { CloudChange, ServiceIdentity } from '../../service/ports/cloud.ts'

/** What is ordered: an offering's text, the account's entry of the Estate, and the service. */
export type Order = {
  readonly offering: string
  readonly account: JsonObject
  readonly service: string
  readonly parameters: JsonObject
}

/** A service rendered by the core, as an apply has it. */
export function ordered({ offering, account, service, parameters }: Order): Rendered {
  const name = /^ {2}name: (\S+)$/m.exec(offering)?.[1] ?? ''
  const head = { apiVersion: 'plumbline/v1' }
  const files = {
    'plumbline.yaml': {
      ...head,
      kind: 'Estate',
      metadata: { name: 'acme' },
      spec: { accounts: [account], administrators: ['acme/admins'] },
    },
    'catalog/teams/payments.yaml': {
      ...head,
      kind: 'Team',
      metadata: { name: 'payments' },
      spec: { github: 'acme/payments', costCenter: 'CC-1234' },
    },
    'catalog/services/one.yaml': {
      ...head,
      kind: 'Service',
      metadata: { name: service, team: 'payments', environment: account['environment'] ?? 'dev' },
      spec: { offering: name, account: account['name'] ?? '', parameters, tags: { 'data-class': 'internal' } },
    },
  }
  const texts = [
    ...Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)] as const),
    ['catalog/offerings/one.yaml', offering] as const,
  ]
  const readings = texts.map(([path, text]) => readFile({ path, text })).filter((reading) => reading !== null)
  const documents = linkDocuments(readings, { packs: new Map() })
  const { services, broken } = renderDesired(documents, '2026-03-01T00:00:00Z')
  const rendered = services.get(service)
  const wrong = [...documents.broken, ...broken].map(({ message }) => message)
  if (wrong.length > 0 || !rendered) throw new Error(`cannot be rendered: ${wrong.join('; ')}`)
  return rendered
}

/** Who a service is to its cloud. */
export function identityOf({ account, region, service }: Rendered, estate = '4711'): ServiceIdentity {
  return { estate, estateName: 'acme', service: service.name, account, region }
}

/** What a change of a service is to its cloud, from one form of it to another; null is none. */
export function changeBetween(
  old: Rendered | null,
  now: Rendered | null,
  before: readonly AppliedResource[],
): CloudChange {
  const rendered = now ?? old
  if (!rendered) throw new Error('nothing is to change')
  const template = now === null ? null : renderStackTemplate({ ...now, estate: 'acme' })
  const mayReplace = changesBetween(old, now).flatMap((one) => (one.mayReplace === true ? [one.logicalId] : []))
  return {
    identity: identityOf(rendered),
    action: old === null ? 'create' : now === null ? 'delete' : 'update',
    before,
    after: now?.resources ?? [],
    ...(old === null ? {} : { former: old.resources }),
    ...(template === null ? {} : { template }),
    announced: announcedBetween(old, now),
    ...(mayReplace.length === 0 ? {} : { mayReplace }),
    adopt: {},
  }
}

/** What the planner announces from one form of a service to another; null is none. */
export function announcedBetween(old: Rendered | null, now: Rendered | null): CloudChange['announced'] {
  return Object.fromEntries(changesBetween(old, now).map(({ logicalId, action }) => [logicalId, action]))
}

function changesBetween(old: Rendered | null, now: Rendered | null) {
  return serviceChange(old ?? undefined, now ?? undefined)?.resources ?? []
}
