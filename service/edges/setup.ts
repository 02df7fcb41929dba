import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Log } from '../ports.ts'
import { keepCredentials } from './keep-credentials.ts'
import { sameSecret } from './same-secret.ts'
import { beginningPage, closedPage, contentSecurityPolicy, failedPage, madePage } from './setup-page.ts'

/** The App that GitHub made of our manifest. */
export type MadeApp = {
  readonly appId: string
  readonly privateKey: string
  readonly webhookSecret: string
  /** Its page at GitHub, where it is installed. */
  readonly htmlUrl: string
}

/** What `/setup` works with. */
export type SetupOptions = {
  readonly estate: string | null
  /** The public address; where none is set, the local one, which may be known only once the server listens. */
  readonly url: () => string
  /** Where people see GitHub: `https://github.com`. */
  readonly githubUrl: string
  /** Where the credentials are kept; the next start reads them there. */
  readonly credentialsFile: string
  /** Exchanges GitHub's code for the App's credentials. */
  readonly convertManifest: (code: string) => Promise<MadeApp>
  readonly log: Log
}

/** `/setup`: its routes, and the link to print at start. */
export type Setup = { readonly routes: Hono; readonly link: () => string }

/** What is good once. Null: used, or not begun. */
type Secrets = { link: string | null; session: string | null; state: string | null }

const cookie = 'plumbline-setup'

/**
 * Makes the one-time link and the routes behind it. Opening the link spends it and gives that browser a session; only it sees
 * the form, and only with the form's own `state` does GitHub's answer count.
 */
export function createSetup(options: SetupOptions): Setup {
  const token = randomText()
  const secrets: Secrets = { link: token, session: null, state: null }
  const routes = new Hono()
  routes.use('/setup/*', (context, next) => harden(options, context, next))
  routes.get('/setup', (context) => {
    const token = context.req.query('token')
    return token === undefined ? begin(options, secrets, context) : openLink(options, secrets, context, token)
  })
  routes.get('/setup/callback', (context) => finish(options, secrets, context))
  return { routes, link: () => `${options.url()}/setup?token=${token}` }
}

function randomText(): string {
  return randomBytes(32).toString('base64url')
}

async function harden({ githubUrl }: SetupOptions, context: Context, next: () => Promise<void>): Promise<void> {
  await next()
  context.header('Content-Security-Policy', contentSecurityPolicy(githubUrl))
  context.header('Cache-Control', 'no-store')
  context.header('X-Frame-Options', 'DENY')
}

/** Compares even where there is nothing to compare with, so that the time tells nothing. */
function matches(expected: string | null, given: string | undefined): boolean {
  return sameSecret(expected ?? randomText(), given ?? '') && expected !== null
}

function openLink(
  { url }: SetupOptions,
  secrets: Secrets,
  context: Context,
  token: string,
): Response | Promise<Response> {
  // A HEAD is a preview by some program, not a person.
  if (context.req.method !== 'GET' || !matches(secrets.link, token)) return context.html(closedPage(), 401)
  secrets.link = null
  secrets.session = randomText()
  const secure = url().startsWith('https://')
  setCookie(context, cookie, secrets.session, { httpOnly: true, sameSite: 'Lax', path: '/setup', secure })
  // The token leaves the address bar, and with it the history.
  return context.redirect('/setup', 303)
}

function begin(options: SetupOptions, secrets: Secrets, context: Context): Response | Promise<Response> {
  if (!matches(secrets.session, getCookie(context, cookie))) return context.html(closedPage(), 401)
  secrets.state = randomText()
  const organization = organizationOf(options, context.req.query('organization'))
  return context.html(beginningPage({ ...options, url: options.url(), organization, state: secrets.state }))
}

/** The one that was asked for; at first the estate's owner, which may be a person: then the field is emptied. */
function organizationOf({ estate }: SetupOptions, asked: string | undefined): string | null {
  const organization = asked ?? estate?.split('/')[0] ?? ''
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(organization) ? organization : null
}

async function finish(options: SetupOptions, secrets: Secrets, context: Context): Promise<Response> {
  const { code, state } = context.req.query()
  const known = matches(secrets.session, getCookie(context, cookie))
  const ours = matches(secrets.state, state)
  if (context.req.method !== 'GET' || !known || !ours) return context.html(closedPage(), 401)
  secrets.state = null
  if (code === undefined || !/^[\w-]{1,200}$/.test(code)) return context.html(failedPage(), 400)
  try {
    const app = await options.convertManifest(code)
    await keepCredentials(options.credentialsFile, app)
    secrets.session = null
    options.log.info({ app: app.appId }, 'the GitHub App is made; start again to take it up')
    return await context.html(madePage({ htmlUrl: app.htmlUrl, estate: options.estate }))
  } catch (error) {
    options.log.error({ error }, 'the GitHub App could not be taken up')
    return context.html(failedPage(), 502)
  }
}
