import type { Provider, ServiceIdentity } from '../../../../service/ports/cloud.ts'
import type { ProviderMember, ProviderWorld } from '../../../contracts/provider.ts'
import { thingOffering } from '../../../contracts/thing-offering.ts'
import { openSaasWorld, type SaasWorld } from '../../../saas/saas-world.ts'
import type { SaasOptions } from '../../../saas/start-saas.ts'

/** The declared calls of a collection, with what a test has otherwise. */
function callsOf(collection: string, body: string, properties: string, create = ''): string {
  return `
            create: { method: POST, path: /${collection}, body: ${body}, expect: [201], id: /id, outputs: { url: /url }${create} }
            read: { method: GET, path: "/${collection}/\${id}", gone: [404], properties: ${properties} }
            update: { method: PATCH, path: "/${collection}/\${id}", body: ${body} }
            delete: { method: DELETE, path: "/${collection}/\${id}", expect: [204, 404] }
            find: { method: GET, path: "/${collection}?name=\${resource.properties.name}", id: /items/0/id }`
}

const store =
  '{ name: "${resource.properties.name}", size: "${resource.properties.size}", password: "${params.password}" }'
const line =
  '{ name: "${resource.properties.name}", password: "${params.password}", limits: "${resource.properties.limits}" }'

/** An offering of two resources; `create` is laid over the call that makes each. */
export function calledOffering(create = ''): string {
  return thingOffering(`
    http:
      Resources:
        Store:
          Type: Http::Store
          Stateful: true
          Properties: { name: "\${params.name}", size: "\${params.size}", password: "\${params.password}" }
          Fixed: [name]
          Headers: { Authorization: "Bearer \${secret.SAAS_TOKEN}" }
          Calls:${callsOf('stores', store, '{ name: /name, size: /size, password: /password, Added: /Added }', create)}
        Line:
          Type: Http::Line
          Properties: { name: "\${service.name}-line", password: "\${params.password}", limits: { days: [1, 2.5, null] } }
          Headers: { Authorization: "Bearer \${secret.SAAS_TOKEN}" }
          Calls:${callsOf('lines', line, '{ name: /name, password: /password, limits: /limits, Added: /Added }', create)}
`)
}

/** How the service goes about what it is asked, and the offering that declares it. */
export type Variant = { readonly name: string; readonly create: string; readonly options: Partial<SaasOptions> }

/** Software as a service as a member of the family. */
export function httpMember({ name, create, options }: Variant): ProviderMember {
  return {
    name,
    offering: calledOffering(create),
    account: { name: 'vendor', provider: 'http', environment: 'dev', url: 'http://127.0.0.1' },
    owners: 'ledger',
    engine: 'steps',
    calls: 1,
    failure: {
      at: 1,
      words: /^the service could not create Line of orders: GET \/lines\?name=.+ of vendor: .*ECONNRESET$/,
    },
    open: async () => openHttpWorld(await openSaasWorld(options)),
  }
}

/** One world of it; whatever an account says, it leads there. */
export async function openHttpWorld(world: SaasWorld): Promise<ProviderWorld & SaasWorld> {
  const { saas, egress, notes, providerBy } = world
  const reaching = (provider: Provider): Provider => {
    const here = (identity: ServiceIdentity): ServiceIdentity => {
      return { ...identity, account: { ...identity.account, url: saas.url }, egress: [saas.host] }
    }
    return {
      steps: (change) => provider.steps(change),
      perform: (change, step, key) => provider.perform({ ...change, identity: here(change.identity) }, step, key),
      find: (identity, wanted) => provider.find(here(identity), wanted),
    }
  }
  return {
    ...world,
    provider: reaching(world.provider),
    other: reaching(providerBy(egress, notes)),
    faulty(fault) {
      const { provider, reached } = world.faulty(fault)
      return { provider: reaching(provider), reached }
    },
    live: async () =>
      [...saas.things.values()].map(({ id, collection, fields: { data: _, ...properties } }) => ({
        id,
        type: collection === 'stores' ? 'Http::Store' : 'Http::Line',
        properties,
        tags: {},
      })),
    async edit(id, property, value) {
      const thing = saas.things.get(id)
      if (thing) thing.fields = { ...thing.fields, [property]: value }
    },
    makeByHand: async (name) => saas.make('stores', { name, size: 1 }).id,
    forgeOwner: async () => undefined,
    removeByHand: async (id) => void saas.things.delete(id),
    async putData(id) {
      const thing = saas.things.get(id)
      if (thing) thing.fields = { ...thing.fields, data: 'kept' }
    },
    hasData: async (id) => saas.things.get(id)?.fields['data'] === 'kept',
    leftovers: async () => [],
    close: () => saas.stop(),
  }
}
