import { Octokit } from '@octokit/rest'
import { forgeFailure, unreadable } from './forge-failure.ts'
import { createGuardedFetch } from './guarded-fetch.ts'

/** The credentials of an App that GitHub made from a manifest. */
export type AppCredentials = {
  readonly appId: string
  readonly privateKey: string
  readonly webhookSecret: string
  /** Its page at GitHub, where it is installed. */
  readonly htmlUrl: string
}

/** Exchanges the code that GitHub sends back after an App manifest was accepted; it is good once, for an hour. */
export async function convertManifest(apiUrl: string, code: string, timeoutMs = 30_000): Promise<AppCredentials> {
  const doing = 'take up the new GitHub App'
  const nothing = () => undefined
  // Octokit would log the address, and the code stands in it.
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  const octokit = new Octokit({ baseUrl: apiUrl, log, request: { fetch: createGuardedFetch(apiUrl, timeoutMs) } })
  try {
    const { data } = await octokit.rest.apps.createFromManifest({ code })
    if (typeof data !== 'object' || data.webhook_secret === null) throw unreadable(doing)
    return {
      appId: String(data.id),
      privateKey: data.pem,
      webhookSecret: data.webhook_secret,
      htmlUrl: data.html_url,
    }
  } catch (error) {
    throw forgeFailure(doing, error)
  }
}
