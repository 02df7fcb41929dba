import { LRUCache } from 'lru-cache'
import type { CheckAnnotation } from '../../core/render/annotations.ts'
import type { Check } from '../../ports.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { unreadable } from './forge-failure.ts'
import { allPages, pageSize } from './pages.ts'

/** The check runs of this App. */
export type Checks = {
  findCheck(headSha: string): Promise<string | null>
  checkReferences(headSha: string): Promise<readonly string[]>
  publishCheck(check: Check, existing: string | null): Promise<string>
}

/** The check's name: what a branch rule requires. */
export const checkName = 'plumbline'
/** GitHub takes so many annotations in one call; further ones are added by further calls. */
const perCall = 50

/** Publishes check runs in the client's repository. */
export function createChecks(client: Client): Checks {
  const { owner, repo } = client
  /** Checks of ours that have no annotations, so that nobody needs to ask. */
  const bare = new LRUCache<string, true>({ max: 5000 })

  const output = (check: Check, annotations: readonly CheckAnnotation[]) => ({
    title: check.title,
    summary: check.summary,
    annotations: annotations.map(annotationOf),
  })
  const state = (check: Check) => ({
    status: check.status,
    ...(check.conclusion === undefined ? {} : { conclusion: check.conclusion }),
  })
  const create = async (check: Check): Promise<string> => {
    const doing = `publish the check on ${check.headSha.slice(0, 7)} of ${owner}/${repo}`
    const all = check.annotations ?? []
    const made = await client.call(doing, (octokit) =>
      octokit.rest.checks.create({
        owner,
        repo,
        name: checkName,
        head_sha: check.headSha,
        external_id: check.reference ?? check.headSha,
        ...state(check),
        output: output(check, all.slice(0, perCall)),
      }),
    )
    if (!Number.isInteger(made.id)) throw unreadable(doing)
    const id = String(made.id)
    await append(id, check, all.slice(perCall))
    if (all.length === 0) bare.set(id, true)
    return id
  }
  const update = (id: string, check: Check, annotations: readonly CheckAnnotation[]) =>
    client.call(`update the check on ${check.headSha.slice(0, 7)} of ${owner}/${repo}`, (octokit) =>
      octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: Number(id),
        ...(check.reference === undefined ? {} : { external_id: check.reference }),
        ...state(check),
        output: output(check, annotations),
      }),
    )
  const append = async (id: string, check: Check, annotations: readonly CheckAnnotation[]) => {
    for (let at = 0; at < annotations.length; at += perCall) {
      await update(id, check, annotations.slice(at, at + perCall))
    }
  }
  const annotated = async (id: string): Promise<readonly string[]> => {
    if (bare.has(id)) return []
    const found = await allPages(
      client,
      `read the annotations of a check of ${owner}/${repo}`,
      (octokit, page) =>
        octokit.rest.checks.listAnnotations({ owner, repo, check_run_id: Number(id), per_page: pageSize, page }),
      (data) => data,
    )
    return found.map((one) => identity(one.path, one.start_line, one.end_line, one.annotation_level, one.message))
  }

  /** This App's own checks on a head, newest first: the latest, or those whose place it took too. */
  const ownChecks = async (headSha: string, filter: 'latest' | 'all') => {
    const doing = `list the checks on ${headSha.slice(0, 7)} of ${owner}/${repo}`
    const { id } = await client.self()
    const found = await allPages(
      client,
      doing,
      (octokit, page) =>
        octokit.rest.checks.listForRef({
          owner,
          repo,
          ref: headSha,
          check_name: checkName,
          app_id: Number(id),
          filter,
          per_page: pageSize,
          page,
        }),
      (data) => data.check_runs,
    )
    const ours = found.filter((run) => String(run.app?.id) === id && run.name === checkName)
    return ours.sort((one, other) => other.id - one.id)
  }

  return {
    async findCheck(headSha) {
      const [found] = await ownChecks(headSha, 'latest')
      return found === undefined ? null : String(found.id)
    },
    checkReferences: async (headSha) => (await ownChecks(headSha, 'all')).flatMap((one) => one.external_id ?? []),
    async publishCheck(check, existing) {
      if (existing === null) return create(check)
      const there = check.annotations === null ? [] : await annotated(existing).catch(missing([404]))
      if (there === null) return create(check)
      const wanted = new Map((check.annotations ?? []).map((one) => [identityOf(one), one]))
      // GitHub only ever adds annotations to a check: where one that stands there is no longer right, a new check takes its place.
      if (there.some((one) => !wanted.has(one))) return create(check)
      for (const one of there) wanted.delete(one)
      const left = [...wanted.values()]
      if ((await update(existing, check, left.slice(0, perCall)).catch(missing([404]))) === null) return create(check)
      if (wanted.size > 0) bare.delete(existing)
      await append(existing, check, left.slice(perCall))
      return existing
    },
  }
}

function annotationOf(one: CheckAnnotation) {
  return {
    path: one.path,
    start_line: one.startLine,
    end_line: one.endLine,
    ...(one.startLine === one.endLine && one.startColumn !== undefined && one.endColumn !== undefined
      ? { start_column: one.startColumn, end_column: one.endColumn }
      : {}),
    annotation_level: one.level,
    title: one.title,
    message: one.message,
  }
}

function identityOf(one: CheckAnnotation): string {
  return identity(one.path, one.startLine, one.endLine, one.level, one.message)
}

function identity(...parts: readonly (string | number | null | undefined)[]): string {
  return JSON.stringify(parts)
}
