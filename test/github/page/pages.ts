import type { Env, Hono } from 'hono'
import { installApp } from '../actions/apps.ts'
import type { Api } from '../server/api.ts'
import { accountById } from '../state/accounts.ts'
import { fullName, isPull, repositoryByName } from '../state/repositories.ts'
import type { Body, State } from '../state/state.ts'
import { installPage } from './install-page.ts'
import { issuePage } from './issue-page.ts'
import { pullPage } from './pull-page.ts'
import { repositoryPage } from './repository-page.ts'

/** The pages that a person may look at, and the forms by which an App is made of a manifest and installed. */
export function addPages<E extends Env>(app: Hono<E>, { state }: Api): void {
  app.get('/:owner/:name/pull/:number{[0-9]+}', async (context) => {
    const { owner, name, number } = context.req.param()
    const repository = repositoryByName(state, owner, name)
    const issue = repository?.issues.get(Number(number))
    if (repository === null || issue === undefined || !isPull(issue)) return context.text('Not Found', 404)
    return context.html(await pullPage(state, repository, issue))
  })
  app.get('/:owner/:name/issues/:number{[0-9]+}', (context) => {
    const { owner, name, number } = context.req.param()
    const repository = repositoryByName(state, owner, name)
    const issue = repository?.issues.get(Number(number))
    if (repository === null || issue === undefined) return context.text('Not Found', 404)
    if (isPull(issue)) return context.redirect(`/${fullName(state, repository)}/pull/${issue.number}`)
    return context.html(issuePage(state, repository, issue))
  })
  addManifestForm(app, state)
  addInstallForm(app, state)
  app.get('/:owner/:name', async (context, next) => {
    const { owner, name } = context.req.param()
    const repository = repositoryByName(state, owner, name)
    if (repository === null) return next()
    return context.html(repositoryPage(state, repository))
  })
}

/** Takes a manifest as if its person had said yes at once, and sends them back with a code. */
function addManifestForm<E extends Env>(app: Hono<E>, state: State): void {
  for (const path of ['/settings/apps/new', '/organizations/:owner/settings/apps/new']) {
    app.post(path, async (context) => {
      const form = await context.req.parseBody()
      const manifest = JSON.parse(String(form['manifest'] ?? '{}')) as Body
      const target = manifest['redirect_url']
      if (typeof target !== 'string') return context.text('The manifest names no redirect_url.', 422)
      const code = state.secret(20)
      const owner = context.req.param('owner')
      state.manifests.set(code, owner === undefined ? manifest : { ...manifest, owner })
      const url = new URL(target)
      url.searchParams.set('code', code)
      const from = context.req.query('state') ?? ''
      if (from !== '') url.searchParams.set('state', from)
      return context.redirect(url.href)
    })
  }
}

/** Where an App is installed: on all that an account owns, or on one repository of its. */
function addInstallForm<E extends Env>(app: Hono<E>, state: State): void {
  const appAt = (slug: string) => [...state.apps.values()].find((one) => one.slug === slug)
  app.get('/apps/:slug/installations/new', (context) => {
    const found = appAt(context.req.param('slug'))
    return found === undefined ? context.text('Not Found', 404) : context.html(installPage(state, found))
  })
  app.post('/apps/:slug/installations', async (context) => {
    const found = appAt(context.req.param('slug'))
    const form = await context.req.parseBody()
    const [owner = '', name = ''] = String(form['repository']).split('/')
    const repository = repositoryByName(state, owner, name)
    if (found === undefined || repository === null) return context.text('Not Found', 404)
    installApp(state, found, accountById(state, repository.ownerId), [repository])
    return context.redirect(`/${fullName(state, repository)}`, 303)
  })
}
