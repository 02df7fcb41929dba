import type { JsonObject } from '../../core/model/json.ts'
import { pageBody } from './bodies.ts'
import { paging } from './parameters.ts'
import { pageOf, type Route, type Source } from './route.ts'
import { heldBody, serviceBody, summaryBody } from './service-bodies.ts'

/** Services: what pull requests would do to them, and what is there. */
export const serviceRoutes: readonly Route[] = [
  {
    path: '/api/v1/services',
    operation: 'listServices',
    summary: 'Services that are applied, or that the latest verdicts on pull requests speak of, by name.',
    parameters: paging,
    answer: 'Services',
    read: async ({ store, estate }, { query }) => pageBody(await store.services(estate, pageOf(query)), summaryBody),
  },
  {
    path: '/api/v1/services/{name}',
    operation: 'getService',
    summary:
      'What is applied of a service, what of it is held, where it has drifted, why it is not applied, and what pull requests would do to it.',
    parameters: {},
    answer: 'Service',
    read: (source, { name }) => readService(source, name),
  },
  {
    path: '/api/v1/held',
    operation: 'listHeld',
    summary: 'Documents of the default branch that are not allowed there: they count as they were last allowed.',
    parameters: {},
    answer: 'HeldDocuments',
    read: async ({ store, estate }) => {
      const state = await store.ledger.allowedState(estate)
      return { commit: state?.commit ?? null, items: (state?.held ?? []).map(heldBody) }
    },
  },
]

/** Null where nothing ever was of that name (rule V6). */
async function readService({ store, estate, providers }: Source, name: string): Promise<JsonObject | null> {
  const [view, allowed, { items: drift }, { items: entries }, landed] = await Promise.all([
    store.service(estate, name),
    store.ledger.allowedState(estate),
    store.scans.scanFindings(estate, { service: name, category: 'drift', limit: 100 }),
    store.ledger.entries(estate, { service: name, limit: 1 }),
    store.ledger.landedService(estate, name),
  ])
  const held = (allowed?.held ?? []).filter((one) => one.kind === 'Service' && one.name === name)
  if (view === null && held.length === 0 && drift.length === 0 && entries.length === 0 && landed === null) return null
  return serviceBody({
    view: view ?? { name, changes: [], openFindings: 0, applied: null },
    held,
    drifted: drift.filter(({ status }) => status !== 'resolved'),
    latest: entries[0] ?? null,
    landed,
    providers,
  })
}
