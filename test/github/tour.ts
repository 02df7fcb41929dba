import type { Client } from './client.ts'
import { clientOf } from './client.ts'
import { estate, type Sample } from './sample.ts'

const repository = `/repos/${estate}`

type Tour = Sample & {
  /** The App with the further permissions to write contents and statuses. */
  readonly writer: Client
  /** The head of pull request #1. */
  readonly head: string
}

type Made = { readonly id: number; readonly sha: string }

/** Calls every route once, with success; the sample then asks that each answer was as GitHub describes it. */
export async function tour(sample: Sample): Promise<void> {
  const { github, app, asApp, as } = sample
  const permissions = { ...github.app.permissions, contents: 'write', statuses: 'write' } as const
  const writer = clientOf(github.url, github.token('acme', undefined, { permissions }))
  const whole: Tour = { github, app, asApp, as, writer, head: github.pullRequest(estate, 1).pull.headSha }
  await tourApps(whole)
  await tourGit(whole)
  await tourRepository(whole)
  await tourPeople(whole)
  await tourChecks(whole)
  await tourIssues(whole)
  await tourPulls(whole)
}

async function made(call: Client, path: string, body: unknown): Promise<Made> {
  return (await call('POST', path, body)).body as Made
}

async function readAll(call: Client, paths: readonly string[]): Promise<void> {
  for (const path of paths) await call('GET', `${repository}${path}`)
}

async function tourApps({ github, app }: Tour): Promise<void> {
  const { id: installation } = github.installation('acme')
  await app('POST', `/app/installations/${installation}/access_tokens`, { repositories: ['estate'] })
  for (const path of [
    '/app',
    '/app/installations',
    `/app/installations/${installation}`,
    '/app/hook/config',
    `${repository}/installation`,
    '/orgs/acme/installation',
    '/app/hook/deliveries',
  ]) {
    await app('GET', path)
  }
  github.state.manifests.set('code', { name: 'From a manifest' })
  await app('POST', '/app-manifests/code/conversions')
  const [delivery] = (await app('GET', '/app/hook/deliveries')).body as { id: number }[]
  await app('GET', `/app/hook/deliveries/${delivery?.id ?? github.deliveries()[0]?.id}`)
  await app('POST', `/app/hook/deliveries/${github.deliveries()[0]?.id}/attempts`)
}

async function tourGit({ asApp, writer, head }: Tour): Promise<void> {
  const tree = (await asApp('GET', `${repository}/git/trees/${head}?recursive=1`)).body as {
    sha: string
    tree: { sha: string; type: string }[]
  }
  await asApp('GET', `${repository}/tarball/${head}`)
  const blob = tree.tree.find(({ type }) => type === 'blob')?.sha
  const own = await made(writer, `${repository}/git/blobs`, { content: 'x: 1\n' })
  const edited = await made(writer, `${repository}/git/trees`, {
    base_tree: tree.sha,
    tree: [{ path: 'x.yaml', mode: '100644', type: 'blob', sha: own.sha }],
  })
  const commit = await made(writer, `${repository}/git/commits`, {
    message: 'by the App',
    tree: edited.sha,
    parents: [head],
  })
  await writer('POST', `${repository}/git/refs`, { ref: 'refs/heads/by-app', sha: head })
  await writer('PATCH', `${repository}/git/refs/heads/by-app`, { sha: commit.sha })
  await writer('PUT', `${repository}/contents/new.yaml`, {
    message: 'new',
    content: Buffer.from('n: 1').toString('base64'),
    branch: 'by-app',
  })
  await readAll(writer, [
    `/git/blobs/${blob}`,
    `/git/commits/${head}`,
    '/git/ref/heads/main',
    '/git/matching-refs/heads',
  ])
}

async function tourRepository({ writer, head }: Tour): Promise<void> {
  await readAll(writer, [
    '',
    '/branches',
    '/branches/main',
    '/rules/branches/main',
    '/commits',
    `/commits/${head}`,
    `/commits/${head}/pulls`,
    '/compare/main...change-1',
    '/activity',
    '/collaborators',
    '/collaborators/bob/permission',
    '/contents/catalog',
    '/contents/catalog/a.yaml',
  ])
}

async function tourPeople({ github, as, asApp }: Tour): Promise<void> {
  for (const path of [
    '/orgs/acme/teams',
    '/orgs/acme/teams/security',
    '/orgs/acme/teams/security/members',
    '/orgs/acme/teams/security/memberships/bob',
    '/orgs/acme/teams/security/repos',
    '/orgs/acme/teams/security/teams',
    '/orgs/acme/members',
    '/orgs/acme/members/bob',
    '/orgs/acme/memberships/bob',
    '/users/bob',
    '/search/users?q=%22bob%40example.com%22+in%3Aemail',
    `/user/${github.user('bob').id}`,
    '/apps/plumbline',
    '/installation/repositories',
    '/rate_limit',
  ]) {
    await asApp('GET', path)
  }
  await as('bob')('GET', '/user')
  await as('bob')('GET', '/user/repos')
}

async function tourChecks({ github, asApp, writer, head }: Tour): Promise<void> {
  const run = await made(asApp, `${repository}/check-runs`, {
    name: 'plumbline',
    head_sha: head,
    conclusion: 'failure',
    output: {
      title: 't',
      summary: 's',
      annotations: [
        {
          path: 'catalog/c.yaml',
          start_line: 1,
          end_line: 1,
          annotation_level: 'warning',
          message: 'm',
          title: 'a title',
        },
      ],
    },
  })
  const suite = [...github.repository(estate).checkSuites.values()].find(({ headSha }) => headSha === head)?.id
  const deployment = await made(asApp, `${repository}/deployments`, { ref: 'main' })
  await asApp('POST', `${repository}/deployments/${deployment.id}/statuses`, { state: 'in_progress' })
  await writer('POST', `${repository}/statuses/${head}`, { state: 'pending' })
  await asApp('PATCH', `${repository}/check-runs/${run.id}`, { conclusion: 'success' })
  await asApp('POST', `${repository}/check-runs/${run.id}/rerequest`)
  await asApp('POST', `${repository}/check-suites/${suite}/rerequest`)
  await readAll(writer, [
    `/check-runs/${run.id}`,
    `/check-runs/${run.id}/annotations`,
    `/check-suites/${suite}`,
    `/check-suites/${suite}/check-runs`,
    `/commits/${head}/check-runs`,
    `/commits/${head}/check-suites`,
    `/commits/${head}/status`,
    `/commits/${head}/statuses`,
    '/deployments',
    `/deployments/${deployment.id}`,
    `/deployments/${deployment.id}/statuses`,
  ])
}

async function tourIssues({ asApp, writer }: Tour): Promise<void> {
  await made(asApp, `${repository}/issues`, { title: 'Incident' })
  await asApp('PATCH', `${repository}/issues/2`, { body: 'more' })
  await asApp('POST', `${repository}/issues/2/labels`, { labels: ['x'] })
  await asApp('POST', `${repository}/issues/2/assignees`, { assignees: ['bob'] })
  const comment = await made(asApp, `${repository}/issues/1/comments`, { body: 'hello' })
  const reaction = await made(asApp, `${repository}/issues/comments/${comment.id}/reactions`, { content: 'eyes' })
  await asApp('PATCH', `${repository}/issues/comments/${comment.id}`, { body: 'again' })
  await readAll(writer, [
    '/issues',
    '/issues/1',
    '/issues/1/comments',
    '/issues/2/labels',
    '/issues/comments?sort=created&direction=desc',
    `/issues/comments/${comment.id}`,
    `/issues/comments/${comment.id}/reactions`,
  ])
  await asApp('DELETE', `${repository}/issues/2/labels/x`)
  await asApp('PUT', `${repository}/issues/2/lock`)
  await asApp('DELETE', `${repository}/issues/2/lock`)
  await asApp('DELETE', `${repository}/issues/comments/${comment.id}/reactions/${reaction.id}`)
  await asApp('DELETE', `${repository}/issues/comments/${comment.id}`)
}

async function tourPulls({ as, asApp, writer, head }: Tour): Promise<void> {
  const pulls = `${repository}/pulls`
  const bob = as('bob')
  await asApp('POST', `${pulls}/1/requested_reviewers`, { team_reviewers: ['security'] })
  const review = await made(bob, `${pulls}/1/reviews`, { event: 'APPROVE', body: 'fine' })
  await bob('PUT', `${pulls}/1/reviews/${review.id}`, { body: 'very fine' })
  await made(bob, `${pulls}/1/comments`, { body: 'here', commit_id: head, path: 'catalog/c.yaml', line: 1 })
  await asApp('PATCH', `${pulls}/1`, { title: 'Add c, better' })
  await readAll(writer, [
    '/pulls',
    '/pulls/1',
    '/pulls/1/files',
    '/pulls/1/commits',
    '/pulls/1/requested_reviewers',
    '/pulls/1/reviews',
    `/pulls/1/reviews/${review.id}`,
    '/pulls/1/comments',
  ])
  await asApp('DELETE', `${pulls}/1/requested_reviewers`, { reviewers: [], team_reviewers: ['security'] })
  await bob('PUT', `${pulls}/1/reviews/${review.id}/dismissals`, { message: 'no' })
  await as('alice')('POST', pulls, { title: 'By the App', head: 'by-app', base: 'main' })
  await bob('PUT', `${pulls}/1/update-branch`, {})
  await bob('PUT', `${pulls}/1/merge`, {})
  await asApp('GET', `${pulls}/1/merge`)
  await writer('DELETE', `${repository}/git/refs/heads/by-app`)
}
