import { createHmac, randomUUID } from 'node:crypto'
import { presentAccount, presentOrganization } from '../present/account.ts'
import { presentRepository } from '../present/repository.ts'
import { covers } from '../state/access.ts'
import { accountById } from '../state/accounts.ts'
import type { App, Body, Event, Installation, State } from '../state/state.ts'
import { nodeId } from '../state/state.ts'

/** One attempt to deliver an event to one App. */
export type Delivery = {
  readonly id: number
  /** `X-GitHub-Delivery`: the same for a redelivery. */
  readonly guid: string
  readonly event: string
  readonly action: string | null
  readonly appId: number
  readonly installationId: number | null
  readonly repositoryId: number | null
  readonly redelivery: boolean
  /** The payload as it was (or would have been) sent. */
  readonly body: string
  readonly queuedAt: Date
  deliveredAt: Date | null
  /** Seconds. */
  duration: number
  /** `OK`, or what went wrong; `held` and `no url` were never sent. */
  status: string
  statusCode: number
  request: { readonly [name: string]: string }
  response: { readonly headers: { readonly [name: string]: string }; readonly payload: string }
}

/** Which deliveries a disturbance is about. */
export type Match = { readonly event?: string; readonly action?: string; readonly times?: number }

type Disturbance = { readonly kind: 'lose' | 'double'; readonly match: Match; left: number }

/** Every delivery, and what is to become of the next ones. */
export type Hooks = {
  readonly deliveries: Delivery[]
  readonly waiting: Delivery[]
  readonly disturbances: Disturbance[]
  readonly active: Set<Promise<void>>
  held: boolean
  /** Told of every payload, for the checks against GitHub's schema. */
  readonly seen: (event: Event, payload: Body) => void
}

/** Nothing delivered yet. */
export function createHooks(seen: Hooks['seen']): Hooks {
  return { deliveries: [], waiting: [], disturbances: [], active: new Set(), held: false, seen }
}

/** Queues an event for every App that is installed where it happened and listens to it. */
export function emit(state: State, hooks: Hooks, event: Event): void {
  for (const installation of state.installations.values()) {
    const app = state.apps.get(installation.appId)
    if (app === undefined || !hears(app, installation, event)) continue
    const payload = fullPayload(state, installation, event)
    hooks.seen(event, payload)
    queue(state, hooks, newDelivery(state, event, app, installation, payload))
  }
}

const always = ['installation', 'installation_repositories', 'github_app_authorization', 'ping']

function hears(app: App, installation: Installation, event: Event): boolean {
  if (event.appId !== undefined && event.appId !== app.id) return false
  if (event.name === 'installation') return event.payload['installationId'] === installation.id
  if (installation.suspendedAt !== null) return false
  if (event.repository !== null && !covers(installation, event.repository)) return false
  if (event.repository === null && event.ownerId !== installation.accountId) return false
  const forced = event.name === 'check_suite' && installation.permissions['checks'] === 'write'
  return forced || always.includes(event.name) || installation.events.includes(event.name)
}

function fullPayload(state: State, installation: Installation, event: Event): Body {
  const { installationId: _, ...own } = event.payload
  const owner = accountById(state, installation.accountId)
  return {
    ...(event.action === null ? {} : { action: event.action }),
    ...(event.repository === null ? {} : { repository: presentRepository(state, event.repository) }),
    ...(owner.type === 'Organization' ? { organization: presentOrganization(state, owner) } : {}),
    sender: presentAccount(state, accountById(state, event.senderId)),
    installation: { id: installation.id, node_id: nodeId('MDIz', installation.id) },
    ...own,
  }
}

function newDelivery(state: State, event: Event, app: App, installation: Installation, payload: Body): Delivery {
  return {
    id: state.nextId(),
    guid: randomUUID(),
    event: event.name,
    action: event.action,
    appId: app.id,
    installationId: installation.id,
    repositoryId: event.repository?.id ?? null,
    redelivery: false,
    body: JSON.stringify(payload),
    queuedAt: state.now(),
    deliveredAt: null,
    duration: 0,
    status: 'held',
    statusCode: 0,
    request: {},
    response: { headers: {}, payload: '' },
  }
}

function queue(state: State, hooks: Hooks, delivery: Delivery): void {
  hooks.deliveries.push(delivery)
  if (hooks.held) hooks.waiting.push(delivery)
  else start(state, hooks, delivery)
}

/** Sends what was held back: in the order of the events, or against it. */
export function release(state: State, hooks: Hooks, order: 'kept' | 'reversed' = 'kept'): void {
  hooks.held = false
  const waiting = hooks.waiting.splice(0)
  for (const delivery of order === 'kept' ? waiting : waiting.reverse()) start(state, hooks, delivery)
}

/** The same event once more, under the same `X-GitHub-Delivery`. */
export function redeliver(state: State, hooks: Hooks, delivery: Delivery): Delivery {
  const again: Delivery = {
    ...delivery,
    id: state.nextId(),
    redelivery: true,
    queuedAt: state.now(),
    deliveredAt: null,
    status: 'held',
    statusCode: 0,
  }
  queue(state, hooks, again)
  return again
}

function start(state: State, hooks: Hooks, delivery: Delivery): void {
  const disturbance = hooks.disturbances.find(({ match, left }) => left > 0 && matches(match, delivery))
  if (disturbance !== undefined) disturbance.left -= 1
  if (disturbance?.kind === 'lose') {
    lose(state, delivery)
    return
  }
  track(hooks, send(state, delivery))
  if (disturbance?.kind === 'double') track(hooks, send(state, delivery))
}

function matches(match: Match, delivery: Delivery): boolean {
  return (match.event ?? delivery.event) === delivery.event && (match.action ?? delivery.action) === delivery.action
}

function lose(state: State, delivery: Delivery): void {
  delivery.deliveredAt = state.now()
  delivery.status = 'failed to connect to host'
  delivery.statusCode = 502
}

function track(hooks: Hooks, work: Promise<void>): void {
  hooks.active.add(work)
  void work.finally(() => hooks.active.delete(work))
}

async function send(state: State, delivery: Delivery): Promise<void> {
  const app = state.apps.get(delivery.appId)
  const started = performance.now()
  if (app === undefined || app.webhookUrl === null) {
    delivery.status = 'no url'
    return
  }
  delivery.request = headersOf(app, delivery)
  try {
    const response = await fetch(app.webhookUrl, {
      method: 'POST',
      headers: delivery.request,
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(state.settings.deliveryTimeout),
    })
    const payload = await response.text()
    delivery.status = response.ok ? 'OK' : response.statusText || String(response.status)
    delivery.statusCode = response.status
    delivery.response = { headers: Object.fromEntries(response.headers), payload }
  } catch (error) {
    delivery.status =
      error instanceof Error && error.name === 'TimeoutError' ? 'timed out' : 'failed to connect to host'
    delivery.statusCode = 502
  }
  delivery.deliveredAt = state.now()
  delivery.duration = (performance.now() - started) / 1000
}

/** The headers of a delivery; its signatures are over the body's bytes. */
export function headersOf(
  app: App,
  delivery: Pick<Delivery, 'event' | 'guid' | 'body'>,
): { readonly [name: string]: string } {
  const sign = (algorithm: string) => createHmac(algorithm, app.webhookSecret).update(delivery.body).digest('hex')
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/0000000',
    'x-github-delivery': delivery.guid,
    'x-github-event': delivery.event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature': `sha1=${sign('sha1')}`,
    'x-hub-signature-256': `sha256=${sign('sha256')}`,
  }
}
