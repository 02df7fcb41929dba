import { brokenRules } from '../../../core/judge/broken-rules.ts'
import { judge } from '../../../core/judge.ts'
import type { Documents } from '../../../core/model/documents.ts'
import type { Verdict } from '../../../core/model/verdict.ts'
import type { JudgeQuestions, JudgeRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { teamsInQuestion } from '../teams-in-question.ts'

/** By what a change is judged, whatever is looked at of it. */
export type JudgedBy = Pick<JudgeRequest, 'approvals' | 'now' | 'pullRequest' | 'recentDeletions' | 'writable'>

/** A change as documents; `ruling`: whose rules judge, where not the base's. */
export type ChangedDocuments = {
  readonly base: Documents
  readonly after: Documents
  readonly ruling?: Documents | undefined
}

/** Judges a change, or any part of it: the same base with an end that differs from it by less. */
type Judging = (after: Documents) => Verdict

/** Finds out what judging a change needs to know besides, and gives what judges it. */
export async function judgementOf(
  sides: Sides,
  { base, after, ruling }: ChangedDocuments,
  by: JudgedBy,
  questions: JudgeQuestions,
): Promise<Judging> {
  const { shipped, digestKey } = sides
  const mends = brokenRules(base, null).length > 0 && brokenRules(after, null).length === 0
  const lastValid = mends ? await sides.lastValidOf(questions) : null
  const judging =
    (teams: readonly string[]): Judging =>
    (end) =>
      judge({
        base,
        after: end,
        lastValid,
        lastValidEstate: lastValid?.estate ?? null,
        shipped,
        approvals: by.approvals,
        now: by.now,
        pullRequest: by.pullRequest && { ...by.pullRequest, author: { ...by.pullRequest.author, teams } },
        digestKey,
        ...(by.recentDeletions === undefined ? {} : { recentDeletions: by.recentDeletions }),
        ...(by.writable === undefined ? {} : { writable: by.writable }),
        bootstrap: 'service',
        ruling,
      })
  const asked = by.pullRequest === null ? [] : teamsInQuestion(base, after, shipped, ruling)
  return asked.length === 0 ? judging([]) : askedMeanwhile(judging, after, asked, questions)
}

/**
 * Asks for the author's teams, and judges meanwhile as if he were of all of them: whoever changes a service most often is of
 * its team. Where he is not, it is judged again.
 */
async function askedMeanwhile(
  judging: (teams: readonly string[]) => Judging,
  after: Documents,
  asked: readonly string[],
  questions: JudgeQuestions,
): Promise<Judging> {
  const answer = questions.authorTeams(asked)
  const likely = judging(asked)
  const guess = tried(() => likely(after))
  // Even after a failure: the answer will come, and must not be taken for that to another question.
  const teams = await answer
  if (teams.length < asked.length) return judging(teams)
  return (end) => (end === after ? guess() : likely(end))
}

/** Does something now; what came of it, or went wrong, is told when it is asked for. */
function tried<T>(work: () => T): () => T {
  try {
    const result = work()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}
