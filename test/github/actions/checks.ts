import { readCommit } from '../git/commits.ts'
import { presentCheckRun, presentSimpleSuite } from '../present/check.ts'
import { appById } from '../state/accounts.ts'
import { invalid, Refused } from '../state/refused.ts'
import type { Annotation, CheckRun, Repository } from '../state/repository.ts'
import type { App, Body, State } from '../state/state.ts'
import { stamp } from '../state/state.ts'
import { suiteFor } from './check-suites.ts'

/** Annotations that one call may bring. */
export const annotationsACall = 50
/** Characters of a summary or text. */
const longestText = 65_535

/** Makes a check run of an App on a commit; 422 where the commit is unknown or GitHub's limits are passed. */
export async function createCheckRun(state: State, repository: Repository, app: App, body: Body): Promise<CheckRun> {
  const sha = String(body['head_sha'])
  if ((await readCommit(repository.git, /^[0-9a-f]{40}$/.test(sha) ? sha : '')) === null) {
    throw new Refused(422, `No commit found for SHA: ${sha}`)
  }
  const suite = suiteFor(state, repository, app, sha)
  const run: CheckRun = {
    id: state.nextId(),
    suiteId: suite.id,
    appId: app.id,
    name: String(body['name']),
    headSha: sha,
    externalId: '',
    detailsUrl: app.externalUrl,
    status: 'queued',
    conclusion: null,
    startedAt: stamp(state.now()),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  }
  apply(state, run, body)
  repository.checkRuns.set(run.id, run)
  emitRun(state, repository, run, run.status === 'completed' ? 'completed' : 'created', app.botId)
  return run
}

/** Changes a check run; 403 where another App made it. Annotations are added to those that are there. */
export function updateCheckRun(state: State, repository: Repository, app: App, run: CheckRun, body: Body): void {
  if (run.appId !== app.id) {
    throw new Refused(
      403,
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    )
  }
  const before = run.status
  apply(state, run, body)
  if (run.status === 'completed' && before !== 'completed') emitRun(state, repository, run, 'completed', app.botId)
}

function apply(state: State, run: CheckRun, body: Body): void {
  const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string) : undefined)
  const conclusion = text('conclusion')
  const status = text('status') ?? (conclusion === undefined ? run.status : 'completed')
  if (status === 'completed' && conclusion === undefined && run.conclusion === null) {
    throw invalid('CheckRun', 'conclusion', 'missing_field')
  }
  const output = body['output'] as Body | undefined
  if (output !== undefined) applyOutput(run, output)
  if (status !== 'completed') run.conclusion = null
  if (conclusion !== undefined) run.conclusion = conclusion
  run.status = conclusion === undefined ? status : 'completed'
  run.completedAt = run.status === 'completed' ? (text('completed_at') ?? stamp(state.now())) : null
  run.startedAt = text('started_at') ?? run.startedAt
  run.name = text('name') ?? run.name
  run.externalId = text('external_id') ?? run.externalId
  run.detailsUrl = text('details_url') ?? run.detailsUrl
  if (Array.isArray(body['actions'])) run.actions = body['actions'] as Body[]
}

function applyOutput(run: CheckRun, output: Body): void {
  const annotations = (output['annotations'] ?? []) as Body[]
  if (annotations.length > annotationsACall) {
    throw new Refused(
      422,
      `Invalid request.\n\nNo more than ${annotationsACall} items are allowed; ${annotations.length} were supplied.`,
    )
  }
  for (const key of ['summary', 'text'] as const) {
    const value = output[key]
    if (typeof value === 'string' && [...value].length > longestText) {
      throw new Refused(
        422,
        `Invalid request.\n\nOnly ${longestText} characters are allowed; ${[...value].length} were supplied.`,
      )
    }
  }
  const read = annotations.map(readAnnotation)
  run.title = typeof output['title'] === 'string' ? output['title'] : run.title
  run.summary = typeof output['summary'] === 'string' ? output['summary'] : run.summary
  run.text = typeof output['text'] === 'string' ? output['text'] : run.text
  run.annotations.push(...read)
}

function readAnnotation(body: Body): Annotation {
  const number = (key: string) => (typeof body[key] === 'number' ? (body[key] as number) : null)
  const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string) : null)
  const start = number('start_line') ?? 1
  const end = number('end_line') ?? start
  const columns = [number('start_column'), number('end_column')] as const
  if (start !== end && (columns[0] !== null || columns[1] !== null)) {
    throw invalid(
      'CheckRun',
      'annotations',
      'invalid',
      'Annotations only support start_column and end_column on the same line.',
    )
  }
  if (start < 1 || end < start)
    throw invalid('CheckRun', 'annotations', 'invalid', 'end_line must not be before start_line')
  if (columns[0] !== null && columns[1] !== null && columns[1] < columns[0]) {
    throw invalid('CheckRun', 'annotations', 'invalid', 'end_column must not be before start_column')
  }
  const message = text('message') ?? ''
  if (Buffer.byteLength(message) > 65_536) throw invalid('CheckRun', 'annotations', 'invalid', 'message is over 64 KB')
  if ((text('title') ?? '').length > 255)
    throw invalid('CheckRun', 'annotations', 'invalid', 'title is over 255 characters')
  return {
    path: text('path') ?? '',
    start_line: start,
    end_line: end,
    start_column: columns[0],
    end_column: columns[1],
    annotation_level: text('annotation_level') as Annotation['annotation_level'],
    message,
    title: text('title'),
    raw_details: text('raw_details'),
  }
}

/** "Re-run": asks the run's App again. */
export function rerequestRun(state: State, repository: Repository, run: CheckRun, senderId: number): void {
  emitRun(state, repository, run, 'rerequested', senderId)
}

function emitRun(state: State, repository: Repository, run: CheckRun, action: string, senderId: number): void {
  const suite = repository.checkSuites.get(run.suiteId)
  if (suite === undefined) return
  const shown = presentCheckRun(state, repository, run)
  const payload = { check_run: { ...shown, check_suite: presentSimpleSuite(state, repository, suite) } }
  const appId = action === 'rerequested' ? { appId: appById(state, run.appId).id } : {}
  state.emit({ name: 'check_run', action, repository, ownerId: null, senderId, ...appId, payload })
}
