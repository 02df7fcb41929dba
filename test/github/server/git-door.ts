import { refsChanged } from '../actions/push.ts'
import { rulesFor } from '../actions/rules.ts'
import { exclusive } from '../git/exclusive.ts'
import { toDisk, writingOnDisk } from '../git/git.ts'
import { mergeBase } from '../git/history.ts'
import { httpBackend, type PushCommand, pushCommands, refusedPush } from '../git/http-backend.ts'
import { atLeast, roleOf } from '../state/access.ts'
import { type Actor, senderOf } from '../state/actor.ts'
import { repositoryByName } from '../state/repositories.ts'
import type { Repository } from '../state/repository.ts'
import type { State } from '../state/state.ts'
import { authenticate } from './authenticate.ts'
import { granted, sees } from './permit.ts'

/** `git clone`, `fetch` and `push` of `/{owner}/{name}.git/…`. */
export async function gitDoor(
  state: State,
  request: Request,
  owner: string,
  name: string,
  service: string,
): Promise<Response> {
  const actor = signIn(state, request)
  const repository = repositoryByName(state, owner, name)
  if (actor === null || (actor.kind === 'anonymous' && !(repository !== null && sees(state, actor, repository))))
    return unsigned()
  if (repository === null || !sees(state, actor, repository)) return text(404, 'Repository not found.')
  const url = new URL(request.url)
  const writes = service === '/git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack'
  if (writes && actor.kind === 'anonymous') return unsigned()
  if (!mayUse(state, actor, repository, writes)) return text(403, `Permission to ${owner}/${name}.git denied.`)
  const body = Buffer.from(await request.arrayBuffer())
  const run = () =>
    httpBackend(repository.git, {
      method: request.method,
      service,
      query: url.search.slice(1),
      body,
      contentType: request.headers.get('content-type') ?? '',
      contentEncoding: request.headers.get('content-encoding') ?? '',
      protocol: request.headers.get('git-protocol') ?? '',
      user: 'git',
    })
  await toDisk(repository.git)
  if (service !== '/git-receive-pack') return respond(await run())
  return exclusive(repository, () => push(state, repository, actor, body, run))
}

function signIn(state: State, request: Request): Actor | null {
  try {
    return authenticate(state, request.headers.get('authorization'))
  } catch {
    return null
  }
}

function mayUse(state: State, actor: Actor, repository: Repository, writes: boolean): boolean {
  if (repository.archived && writes) return false
  if (actor.kind === 'user') return atLeast(roleOf(state, repository, actor.account.id), writes ? 'write' : 'read')
  if (actor.kind === 'installation') return granted(actor.permissions, 'contents', writes ? 'write' : 'read')
  return actor.kind === 'anonymous' && !writes
}

async function push(
  state: State,
  repository: Repository,
  actor: Actor,
  body: Buffer,
  run: () => ReturnType<typeof httpBackend>,
): Promise<Response> {
  const commands = pushCommands(body)
  for (const command of commands) {
    const reason = await refusal(repository, command)
    if (reason !== null) return respond({ status: 200, headers: resultHeaders, body: refusedPush(commands, reason) })
  }
  const before = repository.git.refs
  const answer = await writingOnDisk(repository.git, run)
  const changes = commands
    .map(({ ref }) => ({ ref, before: before.get(ref) ?? null, after: repository.git.refs.get(ref) ?? null }))
    .filter((change) => change.before !== change.after)
  await refsChanged(state, repository, changes, senderOf(actor))
  return respond(answer)
}

const resultHeaders: [string, string][] = [['content-type', 'application/x-git-receive-pack-result']]

async function refusal(repository: Repository, { ref, before, after }: PushCommand): Promise<string | null> {
  for (const rule of rulesFor(repository, ref.replace('refs/heads/', ''))) {
    const name = `Protected branch update failed for ${ref}.`
    if (rule.requirePullRequest && !/^0+$/.test(before)) return `${name} Changes must be made through a pull request.`
    const known = repository.git.refs.get(ref)
    const moves = rule.blockForcePush && known !== undefined && !/^0+$/.test(after)
    if (moves && (await mergeBase(repository.git, known, after).catch(() => known)) !== known)
      return `${name} Cannot force-push to this branch`
  }
  return null
}

function respond(answer: { status: number; headers: [string, string][]; body: Buffer }): Response {
  return new Response(new Uint8Array(answer.body), { status: answer.status, headers: answer.headers })
}

function text(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain' } })
}

function unsigned(): Response {
  return new Response('Sign in with your login and your token.\n', {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="GitHub"' },
  })
}
