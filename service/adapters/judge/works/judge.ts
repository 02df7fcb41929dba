import { brokenRules } from '../../../core/judge/broken-rules.ts'
import { impactOf } from '../../../core/judge/impact.ts'
import { judge } from '../../../core/judge.ts'
import type { Judgement, JudgeQuestions, JudgeRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { teamsInQuestion } from '../teams-in-question.ts'

/** Judges a change. */
export async function judgeWork(sides: Sides, request: JudgeRequest, questions: JudgeQuestions): Promise<Judgement> {
  const { shipped, digestKey } = sides
  const held = { tip: request.base, documents: request.held ?? [] }
  const base = sides.link(request.base, held)
  const after = sides.link(request.after, held)
  const ruling = request.rules === undefined ? undefined : sides.link(request.rules, held)
  const mends = brokenRules(base, null).length > 0 && brokenRules(after, null).length === 0
  const lastValid = mends ? await sides.lastValidOf(questions) : null
  const verdict = judge({
    base,
    after,
    lastValid,
    lastValidEstate: lastValid?.estate ?? null,
    shipped,
    approvals: request.approvals,
    now: request.now,
    pullRequest: await withTeams(request, questions, () => teamsInQuestion(base, after, shipped, ruling)),
    digestKey,
    bootstrap: 'service',
    ruling,
  })
  const impact = ruling === undefined ? impactOf({ base, after, shipped, now: request.now }) : null
  return {
    verdict,
    currency: (base.estate ?? after.estate)?.value.spec.currency ?? null,
    impact: impact ?? undefined,
  }
}

async function withTeams(
  { pullRequest }: JudgeRequest,
  questions: JudgeQuestions,
  inQuestion: () => readonly string[],
) {
  if (pullRequest === null) return null
  const asked = inQuestion()
  const teams = asked.length === 0 ? [] : await questions.authorTeams(asked)
  return { ...pullRequest, author: { ...pullRequest.author, teams } }
}
