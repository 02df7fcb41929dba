import { commandLines } from '../approval/command-lines.ts'
import type { EstateNames } from '../model/delivery.ts'
import type { FlowInputs, FlowName, RunRequest } from '../model/run-request.ts'

/** A webhook's payload: whatever JSON GitHub, or somebody else, sent. */
type Payload = unknown

/** What our comment begins with. */
const mark = '<!-- plumbline -->'

const pullRequestActions: readonly string[] = [
  'opened',
  'synchronize',
  'reopened',
  'closed',
  'edited',
  'ready_for_review',
  'converted_to_draft',
  'labeled',
  'unlabeled',
]

/**
 * What a webhook sets going; null for what is not used. It only says *look again*: the flow reads the truth from GitHub, so
 * nothing but numbers, ids and commits is taken from the payload. A payload without the fields it should have is not used.
 */
export function webhookRequest(estate: EstateNames, event: string, payload: Payload): RunRequest | null {
  return Object.hasOwn(handlers, event) ? (handlers[event]?.(estate, payload) ?? null) : null
}

type Handler = (estate: EstateNames, payload: Payload) => RunRequest | null

const handlers: { readonly [event: string]: Handler } = {
  pull_request: (estate, payload) =>
    pullRequestActions.includes(text(payload, 'action') ?? '')
      ? review(estate, number(payload, 'pull_request', 'number'))
      : null,
  pull_request_review: (estate, payload) => review(estate, number(payload, 'pull_request', 'number')),
  push: (estate, payload) =>
    text(payload, 'ref') === `refs/heads/${estate.defaultBranch}` ? request(`apply:${estate.id}`, 'apply', {}) : null,
  check_run: (estate, payload) => checkAgain(estate, payload, 'check_run'),
  check_suite: (estate, payload) => checkAgain(estate, payload, 'check_suite'),
  merge_group: mergeGroup,
  repository: branchNamed,
  issue_comment: comment,
}

function review(estate: EstateNames, pullRequest: number | null): RunRequest | null {
  return pullRequest === null ? null : request(`review:${estate.id}#${pullRequest}`, 'review', { number: pullRequest })
}

function checkAgain(estate: EstateNames, payload: Payload, of: 'check_run' | 'check_suite'): RunRequest | null {
  const headSha = commit(payload, of, 'head_sha')
  if (text(payload, 'action') !== 'rerequested' || headSha === null) return null
  return request(`recheck:${estate.id}@${headSha}`, 'recheck', { headSha })
}

function mergeGroup(estate: EstateNames, payload: Payload): RunRequest | null {
  const headSha = commit(payload, 'merge_group', 'head_sha')
  const baseSha = commit(payload, 'merge_group', 'base_sha')
  const onto = text(payload, 'merge_group', 'base_ref')
  if (text(payload, 'action') !== 'checks_requested' || headSha === null || baseSha === null) return null
  if (onto !== `refs/heads/${estate.defaultBranch}`) return null
  return request(`mergeGroup:${estate.id}@${headSha}`, 'mergeGroup', { headSha, baseSha })
}

/** The default branch has another name, or another one has its place. */
function branchNamed(estate: EstateNames, payload: Payload): RunRequest | null {
  const named = typeof at(payload, 'changes', 'default_branch') === 'object'
  return text(payload, 'action') === 'edited' && named ? request(`reconcile:${estate.id}`, 'reconcile', {}) : null
}

/** A command of a person, or somebody's hand on our comment. */
function comment(estate: EstateNames, payload: Payload): RunRequest | null {
  const pullRequest = number(payload, 'issue', 'number')
  const id = number(payload, 'comment', 'id')
  if (pullRequest === null || id === null) return null
  const issue = typeof at(payload, 'issue', 'pull_request') !== 'object'
  const commentId = String(id)
  const bot = text(payload, 'comment', 'user', 'type') === 'Bot'
  switch (text(payload, 'action')) {
    case 'created': {
      if (bot || commandLines(text(payload, 'comment', 'body') ?? '').length === 0) return null
      return request(`command:${estate.id}:${commentId}`, 'command', {
        number: pullRequest,
        commentId,
        ...(issue ? { issue } : {}),
      })
    }
    case 'deleted':
      return bot && !issue ? touched(estate, { number: pullRequest, commentId }) : null
    case 'edited': {
      const ours = text(payload, 'changes', 'body', 'from')?.startsWith(mark) ?? false
      const byItself = number(payload, 'sender', 'id') === number(payload, 'comment', 'user', 'id')
      return bot && ours && !byItself && !issue ? touched(estate, { number: pullRequest }) : null
    }
    default:
      return null
  }
}

/** Keys differ where what is to be looked at differs: of two requests with one key the later one alone is carried out. */
function touched(estate: EstateNames, input: FlowInputs['recheck'] & { readonly number: number }): RunRequest {
  const { number: pullRequest, commentId } = input
  const what = commentId === undefined ? '' : `:${commentId}`
  return request(`recheck:${estate.id}#${pullRequest}${what}`, 'recheck', input)
}

function request<Name extends FlowName>(key: string, flow: Name, input: FlowInputs[Name]): RunRequest {
  return { key, flow, input: { ...input } as RunRequest['input'] }
}

/** What stands at a path of own properties; undefined where there is nothing. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? Reflect.get(inner, name) : undefined,
    value,
  )
}

/** A text at a path of a payload; null for anything else. */
export function text(payload: unknown, ...path: readonly string[]): string | null {
  const value = at(payload, ...path)
  return typeof value === 'string' ? value : null
}

/** A whole number above 0 at a path of a payload; null for anything else. */
export function number(payload: unknown, ...path: readonly string[]): number | null {
  const value = at(payload, ...path)
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

function commit(payload: unknown, ...path: readonly string[]): string | null {
  const value = text(payload, ...path)
  return value !== null && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : null
}
