import type { AppFacts, BranchFacts, DeliveryFacts, Permissions } from '../../core/doctor/facts.ts'
import type { Registration } from '../../ports/doctor.ts'
import type { Client } from './client.ts'
import { missing, notShown } from './commits.ts'
import { whole } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** Reads what GitHub shows the App of itself. `webUrl` is where people see GitHub. */
export function createRegistration(client: Client, webUrl: string): Registration {
  const { owner, repo } = client
  const where = `${owner}/${repo}`
  return {
    async app() {
      const doing = 'read how the App is registered'
      const found = await client.asApp(doing, (octokit) => octokit.rest.apps.getAuthenticated())
      if (found === null || !Number.isInteger(found.id)) throw unreadable(doing)
      return {
        id: String(found.id),
        name: found.name,
        permissions: permissionsOf(found.permissions),
        events: found.events,
        installations: found.installations_count ?? null,
        settingsUrl: settingsOf(webUrl, found.slug ?? '', found.owner),
      }
    },
    async installation() {
      const doing = `read the App's installation on ${where}`
      const found = await client
        .asApp(doing, (octokit) => octokit.rest.apps.getRepoInstallation({ owner, repo }))
        .catch(missing([404]))
      if (found === null) return null
      if (!Number.isInteger(found.id)) throw unreadable(doing)
      return {
        permissions: permissionsOf(found.permissions),
        events: found.events,
        suspended: found.suspended_at !== null,
        everywhere: found.repository_selection === 'all',
        settingsUrl: found.html_url,
      }
    },
    async reach() {
      const doing = 'list the repositories that the App reaches'
      const found = await client.call(doing, (octokit) =>
        octokit.rest.apps.listReposAccessibleToInstallation({ per_page: pageSize }),
      )
      if (!Array.isArray(found.repositories)) throw unreadable(doing)
      return { count: found.total_count, names: found.repositories.map((one) => one.full_name) }
    },
    async webhook() {
      const set = await client.asApp("read the App's webhook", (octokit) => octokit.rest.apps.getWebhookConfigForApp())
      return {
        url: set.url || null,
        contentType: set.content_type ?? null,
        verifiesTls: String(set.insecure_ssl ?? '0') === '0',
        hasSecret: Boolean(set.secret),
      }
    },
    async deliveries() {
      const doing = 'list the webhooks that GitHub sent'
      const found = await client.asApp(doing, (octokit) =>
        octokit.rest.apps.listWebhookDeliveries({ per_page: pageSize }),
      )
      if (!Array.isArray(found)) throw unreadable(doing)
      return found.map(
        ({ delivered_at: at, event, status_code: status }): DeliveryFacts => ({ at, event, status: Number(status) }),
      )
    },
    guard: (branch) => guardOf(client, branch),
    async visibleTeams() {
      const doing = `list the teams of ${owner}`
      const found = await allPages(
        client,
        doing,
        (octokit, page) => octokit.rest.teams.list({ org: owner, per_page: pageSize, page }),
        (data) => data,
      ).catch(missing([404]))
      return whole(found ?? [], doing).map(({ slug }) => `${owner}/${slug}`)
    },
  }
}

/** By the rules of rulesets, and by what a branch protection shows everybody who reads the branch: its checks. */
async function guardOf(client: Client, branch: string): Promise<BranchFacts> {
  const { owner, repo } = client
  const doing = `read what guards ${branch} of ${owner}/${repo}`
  const [shown, found] = await Promise.all([
    allPages(
      client,
      doing,
      (octokit, page) => octokit.rest.repos.getBranchRules({ owner, repo, branch, per_page: pageSize, page }),
      (data) => data,
      // Where the plan has no rulesets, there are none.
    ).catch(notShown),
    client.call(doing, (octokit) => octokit.rest.repos.getBranch({ owner, repo, branch })),
  ])
  const rules = shown ?? []
  const { checks = [], enforcement_level: level } = found.protection?.required_status_checks ?? {}
  const required = rules.flatMap((rule) =>
    rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : [],
  )
  return {
    name: branch,
    isProtected: found.protected || rules.length > 0,
    checks: [
      ...required.map(({ context, integration_id: app }) => ({ context, app: idOf(app) })),
      ...checks.map(({ context, app_id: app }) => ({ context, app: idOf(app) })),
    ],
    rules: new Set(rules.map(({ type }) => type)),
    rulesets: new Set(rules.map(({ ruleset_id: id }) => id)).size,
    sparesAdministrators: level === 'non_admins',
  }
}

/** Null, or a number below 0, stands for any App's. */
function idOf(app: number | null | undefined): string | null {
  return app === undefined || app === null || app < 0 ? null : String(app)
}

function permissionsOf(permissions: object): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]) => (typeof level === 'string' ? [[name, level]] : [])),
  )
}

/** An App of an organization is changed there, one of a person in that person's own settings. */
function settingsOf(webUrl: string, slug: string, owner: object): AppFacts['settingsUrl'] {
  const [type, login] = ['type', 'login'].map((name) => Reflect.get(owner, name))
  return `${webUrl}/${type === 'Organization' ? `organizations/${login}/` : ''}settings/apps/${slug}`
}
