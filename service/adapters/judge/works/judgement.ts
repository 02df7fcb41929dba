import { brokenRules } from '../../../core/judge/broken-rules.ts'
import { judge } from '../../../core/judge.ts'
import type { Documents } from '../../../core/model/documents.ts'
import type { PullRequestFacts } from '../../../core/model/pull-request.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import type { JudgeQuestions, JudgeRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { teamsInQuestion } from '../teams-in-question.ts'

/** By what a change is judged, whatever is looked at of it. */
export type JudgedBy = Pick<JudgeRequest, 'approvals' | 'now' | 'pullRequest' | 'recentDeletions'>

/** A change as documents; `ruling`: whose rules judge, where not the base's. */
export type ChangedDocuments = {
  readonly base: Documents
  readonly after: Documents
  readonly ruling?: Documents | undefined
}

/**
 * Finds out what judging a change needs to know besides, and gives what judges it, or any part of it: the same base with
 * an end that differs from it by less.
 */
export async function judgementOf(
  sides: Sides,
  { base, after, ruling }: ChangedDocuments,
  by: JudgedBy,
  questions: JudgeQuestions,
): Promise<(after: Documents) => Verdict> {
  const { shipped, digestKey } = sides
  const mends = brokenRules(base, null).length > 0 && brokenRules(after, null).length === 0
  const lastValid = mends ? await sides.lastValidOf(questions) : null
  const pullRequest = await withTeams(by.pullRequest, questions, () => teamsInQuestion(base, after, shipped, ruling))
  return (end) =>
    judge({
      base,
      after: end,
      lastValid,
      lastValidEstate: lastValid?.estate ?? null,
      shipped,
      approvals: by.approvals,
      now: by.now,
      pullRequest,
      digestKey,
      ...(by.recentDeletions === undefined ? {} : { recentDeletions: by.recentDeletions }),
      bootstrap: 'service',
      ruling,
    })
}

async function withTeams(
  pullRequest: PullRequestFacts | null,
  questions: JudgeQuestions,
  inQuestion: () => readonly string[],
): Promise<PullRequestFacts | null> {
  if (pullRequest === null) return null
  const asked = inQuestion()
  const teams = asked.length === 0 ? [] : await questions.authorTeams(asked)
  return { ...pullRequest, author: { ...pullRequest.author, teams } }
}
