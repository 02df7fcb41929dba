import type { Hono } from 'hono'
import type { Api } from '../server/api.ts'
import { isPull, repositoryByName } from '../state/repositories.ts'
import type { Body } from '../state/state.ts'
import { pullPage } from './pull-page.ts'
import { repositoryPage } from './repository-page.ts'

/** The pages that a person may look at, and the form by which an App manifest is taken. */
export function addPages(app: Hono, { state }: Api): void {
  app.get('/:owner/:name/pull/:number{[0-9]+}', async (context) => {
    const { owner, name, number } = context.req.param()
    const repository = repositoryByName(state, owner, name)
    const issue = repository?.issues.get(Number(number))
    if (repository === null || issue === undefined || !isPull(issue)) return context.text('Not Found', 404)
    return context.html(await pullPage(state, repository, issue))
  })
  const takeManifest = async (manifestText: string, from: string): Promise<string | null> => {
    const manifest = JSON.parse(manifestText) as Body
    const code = state.secret(20)
    state.manifests.set(code, manifest)
    const target = manifest['redirect_url']
    if (typeof target !== 'string') return null
    const url = new URL(target)
    url.searchParams.set('code', code)
    if (from !== '') url.searchParams.set('state', from)
    return url.href
  }
  for (const path of ['/settings/apps/new', '/organizations/:owner/settings/apps/new']) {
    app.post(path, async (context) => {
      const form = await context.req.parseBody()
      const target = await takeManifest(String(form['manifest'] ?? '{}'), context.req.query('state') ?? '')
      return target === null ? context.text('The manifest names no redirect_url.', 422) : context.redirect(target)
    })
  }
  app.get('/:owner/:name', async (context, next) => {
    const { owner, name } = context.req.param()
    const repository = repositoryByName(state, owner, name)
    if (repository === null) return next()
    return context.html(repositoryPage(state, repository))
  })
}
