import { moveRefs } from '../actions/push.ts'
import { readCommit, writeCommit } from '../git/commits.ts'
import { exclusive } from '../git/exclusive.ts'
import { writeObject } from '../git/git.ts'
import { mergeBase } from '../git/history.ts'
import { readObject } from '../git/read-object.ts'
import { editTree, listTree, type TreeChange, treeOf } from '../git/trees.ts'
import { presentGitCommit } from '../present/commit.ts'
import { by, type Call, noContent, ok, page, type Route, repo } from '../server/route.ts'
import { accountById, webFlow } from '../state/accounts.ts'
import { notFound, Refused } from '../state/refused.ts'
import { fullName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { Body, State } from '../state/state.ts'
import { nodeId, stamp } from '../state/state.ts'

const sha40 = /^[0-9a-f]{40}$/

function gitUrl(state: State, repository: Repository): string {
  return `${state.url}/repos/${fullName(state, repository)}/git`
}

async function presentTree(call: Call, name: string, recursive: boolean): Promise<Body | null> {
  const { state, repository } = call
  const sha = await treeOf(repository.git, name)
  const entries = sha === null ? null : await listTree(repository.git, sha, recursive)
  if (sha === null || entries === null) return null
  const url = gitUrl(state, repository)
  const limit = recursive ? state.settings.treeLimit : Number.POSITIVE_INFINITY
  const kinds = { blob: 'blobs', tree: 'trees', commit: '' }
  const tree = entries.slice(0, limit).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size === null ? {} : { size: entry.size }),
    ...(entry.type === 'commit' ? {} : { url: `${url}/${kinds[entry.type]}/${entry.sha}` }),
  }))
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: entries.length > limit }
}

async function getTree(call: Call) {
  const tree = await presentTree(call, call.params['tree_sha'] ?? '', call.query.has('recursive'))
  if (tree === null) throw notFound()
  return ok(tree)
}

async function createTree(call: Call) {
  const { repository, body } = call
  const base = typeof body['base_tree'] === 'string' ? await treeOf(repository.git, body['base_tree']) : null
  if (typeof body['base_tree'] === 'string' && base === null)
    throw new Refused(422, `base_tree is not a valid tree sha`)
  const changes: TreeChange[] = []
  for (const entry of body['tree'] as Body[]) {
    const { path, mode, sha, content } = entry as { path: string; mode: string; sha?: string | null; content?: string }
    const blob = content === undefined ? (sha ?? null) : writeObject(repository.git, 'blob', Buffer.from(content))
    if (blob !== null && (await readObject(repository.git, blob)) === null && mode !== '160000') {
      throw new Refused(422, `GitRPC::BadObjectState`)
    }
    if (blob === null && !(await isThere(repository, base, path))) throw new Refused(422, 'GitRPC::BadObjectState')
    changes.push({ path, mode, sha: blob })
  }
  const sha = await editTree(repository.git, base, changes)
  return ok(await presentTree(call, sha, false), 201)
}

/** What a tree does not have cannot be taken out of it. */
async function isThere(repository: Repository, base: string | null, path: string): Promise<boolean> {
  return base !== null && (await readObject(repository.git, `${base}:${path}`)) !== null
}

async function getBlob(call: Call) {
  const sha = call.params['file_sha'] ?? ''
  const object = sha40.test(sha) ? await readObject(call.repository.git, sha) : null
  if (!sha40.test(sha))
    throw new Refused(422, `The sha parameter must be exactly 40 characters and contain only [0-9a-f].`)
  if (object === null || object.type !== 'blob') throw notFound()
  if (call.accept.includes('raw'))
    return {
      status: 200,
      body: object.content.toString('utf8'),
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    }
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: object.content.length,
    url: `${gitUrl(call.state, call.repository)}/blobs/${sha}`,
    content: object.content.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  })
}

async function createBlob(call: Call) {
  const encoding = call.body['encoding'] === 'base64' ? 'base64' : 'utf8'
  const sha = writeObject(call.repository.git, 'blob', Buffer.from(String(call.body['content']), encoding))
  return ok({ sha, url: `${gitUrl(call.state, call.repository)}/blobs/${sha}` }, 201)
}

async function getCommit(call: Call) {
  const sha = call.params['commit_sha'] ?? ''
  const commit = sha40.test(sha) ? await readCommit(call.repository.git, sha) : null
  if (commit === null) throw notFound()
  return ok(presentGitCommit(call.state, call.repository, commit))
}

/** A commit that a bot makes without naming an author is the bot's, and GitHub signs it. */
async function createCommit(call: Call) {
  const { state, repository, body } = call
  const account = accountById(state, by(call).userId)
  const own = { name: account.login, email: account.email, date: stamp(state.now()) }
  const person = (key: string) => (body[key] === undefined ? null : { ...own, ...(body[key] as Body) })
  const author = person('author')
  const parents = (body['parents'] ?? []) as string[]
  for (const sha of parents) {
    if ((await readCommit(repository.git, sha)) === null)
      throw new Refused(422, 'Parent SHA does not exist or is not a commit object')
  }
  const tree = String(body['tree'])
  if ((await treeOf(repository.git, sha40.test(tree) ? tree : '')) === null)
    throw new Refused(422, 'Tree SHA does not exist')
  const signed = account.type === 'Bot' && author === null && body['committer'] === undefined
  const committer = signed
    ? { ...own, name: webFlow.name, email: webFlow.email }
    : (person('committer') ?? author ?? own)
  const sha = writeCommit(repository.git, {
    tree,
    parents,
    message: String(body['message']),
    author: author ?? own,
    committer,
  })
  if (signed) repository.signed.add(sha)
  const commit = await readCommit(repository.git, sha)
  return ok(commit === null ? null : presentGitCommit(state, repository, commit), 201)
}

function presentRef(call: Call, ref: string, sha: string): Body {
  const url = gitUrl(call.state, call.repository)
  return {
    ref,
    node_id: nodeId('REF', `${call.repository.id}:${ref}`),
    url: `${url}/${ref}`,
    object: { sha, type: 'commit', url: `${url}/commits/${sha}` },
  }
}

function getRef(call: Call) {
  const ref = `refs/${call.params['ref']}`
  const sha = call.repository.git.refs.get(ref)
  if (sha === undefined) throw notFound()
  return ok(presentRef(call, ref, sha))
}

function matchingRefs(call: Call) {
  const found = [...call.repository.git.refs].filter(([ref]) => ref.startsWith(`refs/${call.params['ref']}`))
  return page(call, found, ([ref, sha]) => presentRef(call, ref, sha))
}

function writeRef(
  call: Call,
  ref: string,
  sha: string | null,
  allowed: (known: string | undefined) => Promise<void> | void,
) {
  if (ref.startsWith('refs/pull/')) throw new Refused(422, 'Reference cannot be updated')
  return exclusive(call.repository, async () => {
    await allowed(call.repository.git.refs.get(ref))
    if (sha !== null && (!sha40.test(sha) || (await readObject(call.repository.git, sha)) === null))
      throw new Refused(422, 'Object does not exist')
    await moveRefs(call.state, call.repository, { [ref]: sha }, by(call).userId)
  })
}

async function createRef(call: Call) {
  const ref = String(call.body['ref'])
  const sha = String(call.body['sha'])
  if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref))
    throw new Refused(422, 'Reference name must start with refs/ and contain at least two slashes')
  await writeRef(call, ref, sha, (known) => {
    if (known !== undefined) throw new Refused(422, 'Reference already exists')
  })
  return ok(presentRef(call, ref, sha), 201)
}

async function updateRef(call: Call) {
  const ref = `refs/${call.params['ref']}`
  const sha = String(call.body['sha'])
  await writeRef(call, ref, sha, async (known) => {
    if (known === undefined) throw new Refused(422, 'Reference does not exist')
    const forward = (await mergeBase(call.repository.git, known, sha).catch(() => null)) === known
    if (!forward && call.body['force'] !== true) throw new Refused(422, 'Update is not a fast forward')
  })
  return ok(presentRef(call, ref, sha))
}

async function deleteRef(call: Call) {
  await writeRef(call, `refs/${call.params['ref']}`, null, (known) => {
    if (known === undefined) throw new Refused(422, 'Reference does not exist')
  })
  return noContent
}

const read = repo('contents read')
const write = repo('contents write')
const git = '/repos/{owner}/{repo}/git'

/** Git's objects and refs. */
export const gitRoutes: readonly Route[] = [
  { method: 'GET', path: `${git}/trees/{tree_sha+}`, access: read, handle: getTree },
  { method: 'POST', path: `${git}/trees`, access: write, handle: createTree },
  { method: 'GET', path: `${git}/blobs/{file_sha}`, access: read, handle: getBlob },
  { method: 'POST', path: `${git}/blobs`, access: write, handle: createBlob },
  { method: 'GET', path: `${git}/commits/{commit_sha}`, access: read, handle: getCommit },
  { method: 'POST', path: `${git}/commits`, access: write, handle: createCommit },
  { method: 'GET', path: `${git}/ref/{ref+}`, access: read, handle: getRef },
  { method: 'GET', path: `${git}/matching-refs/{ref+}`, access: read, handle: matchingRefs },
  { method: 'POST', path: `${git}/refs`, access: write, handle: createRef },
  { method: 'PATCH', path: `${git}/refs/{ref+}`, access: write, handle: updateRef },
  { method: 'DELETE', path: `${git}/refs/{ref+}`, access: write, handle: deleteRef },
]
