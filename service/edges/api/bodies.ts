import type { JsonObject } from '../../core/model/json.ts'
import { verdictJson } from '../../core/render/json.ts'
import type { KeptFinding, Page, PullRequestSummary } from '../../ports/store.ts'
import type { KeptVerdict, RunView } from '../../ports.ts'

/** A part of a list. Bodies are picked field by field: what a row gains one day does not come out by itself. */
export function pageBody<T>(page: Page<T>, body: (item: T) => JsonObject): JsonObject {
  return { items: page.items.map(body), next: page.next }
}

/** A pull request at its latest verdict. */
export function pullRequestBody(it: PullRequestSummary): JsonObject {
  return {
    number: it.number,
    title: it.title,
    author: it.author,
    state: it.state,
    draft: it.draft,
    headSha: it.headSha,
    baseSha: it.baseSha,
    digest: it.digest,
    judgedAt: it.judgedAt,
    mode: it.mode,
    verdict: it.verdict,
    openFindings: it.openFindings,
  }
}

/** A verdict with what it is about. */
export function keptVerdictBody(it: KeptVerdict): JsonObject {
  const { number, headSha, baseSha, digest, judgedAt } = it
  return { number, headSha, baseSha, digest, judgedAt, verdict: verdictJson(it.verdict) }
}

/** A finding with its pull request. */
export function keptFindingBody(it: KeptFinding): JsonObject {
  return { pullRequest: it.number, finding: it.finding }
}

/** A run; its input is nobody's business. */
export function runBody(it: RunView): JsonObject {
  const { id, key, flow, state, attempts, reason, createdAt, updatedAt, dueAt } = it
  return { id, key, flow, state, attempts, reason, createdAt, updatedAt, dueAt }
}
