import { createApp } from '../actions/apps.ts'
import { presentApp, presentInstallation } from '../present/account.ts'
import { presentPermissions, presentRepository } from '../present/repository.ts'
import { installationReaches } from '../server/permit.ts'
import { type Call, ok, page, type Route } from '../server/route.ts'
import { covers, installationOn } from '../state/access.ts'
import { accountByLogin } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { repositoryByName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Body, Installation, InstallationToken, Permissions, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { redeliver } from '../webhooks/hooks.ts'

function appOf(call: Call) {
  if (call.actor.kind !== 'app') throw new Refused(401, 'A JSON web token could not be decoded')
  return call.actor.app
}

function installationsOf(call: Call): Installation[] {
  const app = appOf(call)
  return [...call.state.installations.values()].filter((one) => one.appId === app.id)
}

function installationAt(call: Call): Installation {
  const found = installationsOf(call).find((one) => String(one.id) === call.params['installation_id'])
  if (found === undefined) throw notFound()
  return found
}

/** `POST /app/installations/{id}/access_tokens`: an hour, at most what the installation has, for all its repositories or some. */
function createToken(call: Call) {
  const { state, body } = call
  const installation = installationAt(call)
  if (installation.suspendedAt !== null) throw new Refused(403, 'This installation has been suspended')
  const permissions = (body['permissions'] ?? installation.permissions) as Permissions
  for (const [name, level] of Object.entries(permissions)) {
    const has = installation.permissions[name]
    if (has === undefined || (level !== 'read' && has === 'read')) {
      throw new Refused(422, 'The permissions requested are not granted to this installation.')
    }
  }
  const repositories = chosen(state, installation, body)
  const token: InstallationToken = {
    token: `ghs_${state.secret(36)}`,
    installationId: installation.id,
    expiresAt: Math.floor(state.now().getTime() / 1000) * 1000 + 3_600_000,
    permissions: { ...permissions, metadata: 'read' },
    repositories: repositories === null ? null : new Set(repositories.map(({ id }) => id)),
  }
  state.tokens.set(token.token, token)
  const shown = {
    token: token.token,
    expires_at: stamp(new Date(token.expiresAt)),
    permissions: token.permissions,
    repository_selection: repositories === null && installation.repositories === 'all' ? 'all' : 'selected',
    ...(repositories === null ? {} : { repositories: repositories.map((one) => presentRepository(state, one)) }),
  }
  return ok(shown, 201)
}

function chosen(state: State, installation: Installation, body: Body): Repository[] | null {
  const names = body['repositories'] as string[] | undefined
  const ids = body['repository_ids'] as number[] | undefined
  if (names === undefined && ids === undefined) return null
  const all = [...state.repositories.values()].filter((one) => covers(installation, one))
  const wanted = [...(names ?? []), ...(ids ?? [])].map((key) => all.find((one) => one.id === key || one.name === key))
  if (wanted.includes(undefined)) {
    throw new Refused(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    )
  }
  return wanted.filter((one) => one !== undefined)
}

function deliveryItem(delivery: Call['hooks']['deliveries'][number]): Body {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: stamp(delivery.deliveredAt ?? delivery.queuedAt),
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  }
}

/** Newest first, by a cursor in `Link`, as GitHub pages them. */
function listDeliveries(call: Call) {
  const app = appOf(call)
  const size = Math.min(Number(call.query.get('per_page') ?? 30) || 30, 100)
  const failed = call.query.get('status')
  const all = call.hooks.deliveries.filter((one) => {
    const success = one.statusCode >= 200 && one.statusCode < 400
    return one.appId === app.id && one.deliveredAt !== null && (failed === null || (failed === 'success') === success)
  })
  const newest = all.toReversed()
  const cursor = call.query.get('cursor')
  const from = cursor === null ? 0 : newest.findIndex((one) => String(one.id) === cursor.replace(/^v1_/, ''))
  if (from < 0) throw new Refused(422, 'Invalid cursor')
  const next = newest[from + size]
  const query = new URLSearchParams(call.query)
  query.set('cursor', `v1_${next?.id}`)
  const headers = next === undefined ? {} : { link: `<${call.state.url}${call.path}?${query}>; rel="next"` }
  return { status: 200, body: newest.slice(from, from + size).map(deliveryItem), headers }
}

function deliveryAt(call: Call) {
  const app = appOf(call)
  const found = call.hooks.deliveries.find(
    (one) => one.appId === app.id && String(one.id) === call.params['delivery_id'],
  )
  if (found === undefined) throw notFound()
  return found
}

function convertManifest(call: Call) {
  const code = call.params['code'] ?? ''
  const manifest = call.state.manifests.get(code)
  if (manifest === undefined) throw notFound()
  call.state.manifests.delete(code)
  const app = createApp(call.state, manifest)
  return ok(
    {
      ...presentApp(call.state, app),
      client_secret: app.clientSecret,
      webhook_secret: app.webhookSecret,
      pem: app.privateKey,
    },
    201,
  )
}

/** Apps, installations, deliveries, manifests. */
export const appRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/app',
    access: { kind: 'app' },
    handle: (call) => ok({ ...presentApp(call.state, appOf(call)), installations_count: installationsOf(call).length }),
  },
  {
    method: 'GET',
    path: '/app/installations',
    access: { kind: 'app' },
    handle: (call) => page(call, installationsOf(call), (one) => presentInstallation(call.state, one)),
  },
  {
    method: 'GET',
    path: '/app/installations/{installation_id}',
    access: { kind: 'app' },
    handle: (call) => ok(presentInstallation(call.state, installationAt(call))),
  },
  {
    method: 'POST',
    path: '/app/installations/{installation_id}/access_tokens',
    access: { kind: 'app' },
    handle: createToken,
  },
  {
    method: 'GET',
    path: '/app/hook/config',
    access: { kind: 'app' },
    handle: (call) =>
      ok({ content_type: 'json', insecure_ssl: '0', secret: '********', url: appOf(call).webhookUrl ?? undefined }),
  },
  { method: 'GET', path: '/app/hook/deliveries', access: { kind: 'app' }, handle: listDeliveries },
  {
    method: 'GET',
    path: '/app/hook/deliveries/{delivery_id}',
    access: { kind: 'app' },
    handle: (call) => {
      const delivery = deliveryAt(call)
      const request = { headers: delivery.request, payload: JSON.parse(delivery.body) }
      return ok({
        ...deliveryItem(delivery),
        url: appOf(call).webhookUrl ?? call.state.url,
        request,
        response: delivery.response,
      })
    },
  },
  {
    method: 'POST',
    path: '/app/hook/deliveries/{delivery_id}/attempts',
    access: { kind: 'app' },
    handle: (call) => {
      redeliver(call.state, call.hooks, deliveryAt(call))
      return ok({}, 202)
    },
  },
  { method: 'POST', path: '/app-manifests/{code}/conversions', access: { kind: 'anyone' }, handle: convertManifest },
  {
    method: 'GET',
    path: '/apps/{app_slug}',
    access: { kind: 'anyone' },
    handle: ({ state, params }) => {
      const app = [...state.apps.values()].find(({ slug }) => slug === params['app_slug'])
      if (app === undefined) throw notFound()
      return ok(presentApp(state, app))
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/installation',
    access: { kind: 'app' },
    handle: (call) => {
      const repository = repositoryByName(call.state, call.params['owner'] ?? '', call.params['repo'] ?? '')
      const found = repository === null ? null : installationOn(call.state, appOf(call), repository)
      if (found === null) throw notFound()
      return ok(presentInstallation(call.state, found))
    },
  },
  {
    method: 'GET',
    path: '/orgs/{org}/installation',
    access: { kind: 'app' },
    handle: (call) => {
      const account = accountByLogin(call.state, call.params['org'] ?? '')
      const found = installationsOf(call).find((one) => one.accountId === account?.id)
      if (found === undefined) throw notFound()
      return ok(presentInstallation(call.state, found))
    },
  },
  {
    method: 'GET',
    path: '/installation/repositories',
    access: { kind: 'installation' },
    handle: (call) => {
      const { state, actor } = call
      if (actor.kind !== 'installation') throw notFound()
      const all = [...state.repositories.values()].filter((one) => installationReaches(actor, one))
      const permissions = presentPermissions('read')
      return page(call, all, (one) => ({ ...presentRepository(state, one), permissions }), 'repositories')
    },
  },
]
