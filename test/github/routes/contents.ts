import { writeByGitHub } from '../actions/merge.ts'
import { moveRefs } from '../actions/push.ts'
import { exclusive } from '../git/exclusive.ts'
import { writeObject } from '../git/git.ts'
import { readObject } from '../git/read-object.ts'
import { editTree, listTree } from '../git/trees.ts'
import { presentGitCommit } from '../present/commit.ts'
import { by, type Call, ok, type Route, repo } from '../server/route.ts'
import { accountById } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName } from '../state/repositories.ts'
import type { Body } from '../state/state.ts'

import { commitAt } from './commits.ts'

function presentItem(
  { state, repository }: Call,
  ref: string,
  path: string,
  type: string,
  sha: string,
  size: number,
): Body {
  const url = `${state.url}/repos/${fullName(state, repository)}`
  const self = `${url}/contents/${path}?ref=${ref}`
  const git = `${url}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`
  const html = `${state.url}/${fullName(state, repository)}/blob/${ref}/${path}`
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'dir' ? null : html,
    type,
    _links: { self, git, html },
  }
}

async function getContent(call: Call) {
  const { repository, params, query } = call
  const path = (params['path'] ?? '').replace(/^\/+|\/+$/g, '')
  const commit = await commitAt(repository, query.get('ref') ?? repository.defaultBranch).catch(() =>
    Promise.reject(notFound()),
  )
  const object = await readObject(repository.git, `${commit.sha}:${path}`)
  if (object === null) throw notFound()
  const item = (at: string, type: string, blob: string, size: number) =>
    presentItem(call, commit.sha, at, type, blob, size)
  if (object.type === 'tree') {
    const entries = (await listTree(repository.git, object.sha, false)) ?? []
    const kinds: { readonly [mode: string]: string } = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' }
    return ok(
      entries.map((entry) =>
        item(
          path === '' ? entry.path : `${path}/${entry.path}`,
          kinds[entry.mode] ?? 'file',
          entry.sha,
          entry.size ?? 0,
        ),
      ),
    )
  }
  if (call.accept.includes('raw'))
    return {
      status: 200,
      body: object.content.toString('utf8'),
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }
  return ok({
    ...item(path, 'file', object.sha, object.content.length),
    encoding: 'base64',
    content: object.content.toString('base64').replace(/.{60}/g, '$&\n'),
  })
}

function putContent(call: Call) {
  const { state, repository, params, body } = call
  const path = params['path'] ?? ''
  const branch = String(body['branch'] ?? repository.defaultBranch)
  return exclusive(repository, async () => {
    const tip = repository.git.refs.get(`refs/heads/${branch}`)
    if (tip === undefined) throw new Refused(404, `Branch ${branch} not found`)
    const known = await readObject(repository.git, `${tip}:${path}`)
    if (known !== null && body['sha'] === undefined)
      throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if (known !== null && body['sha'] !== known.sha) throw new Refused(409, `${path} does not match ${body['sha']}`)
    const blob = writeObject(repository.git, 'blob', Buffer.from(String(body['content']), 'base64'))
    const tree = await editTree(repository.git, tip, [{ path, mode: '100644', sha: blob }])
    const author = accountById(state, by(call).userId)
    const sha = await writeByGitHub(state, repository, {
      tree,
      parents: [tip],
      message: String(body['message']),
      author,
    })
    await moveRefs(state, repository, { [`refs/heads/${branch}`]: sha }, author.id)
    const shown = await getContent({ ...call, query: new URLSearchParams({ ref: branch }) })
    const { encoding: _, content: __, ...content } = shown.body as Body
    return ok(
      { content, commit: presentGitCommit(state, repository, await commitAt(repository, sha)) },
      known === null ? 201 : 200,
    )
  })
}

const path = '/repos/{owner}/{repo}/contents/{path+}'

/** Files and folders by path. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', path, access: repo('contents read'), handle: getContent },
  { method: 'PUT', path, access: repo('contents write'), handle: putContent },
]
