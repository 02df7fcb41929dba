import { LRUCache } from 'lru-cache'
import { linkDocuments } from '../../core/documents/link.ts'
import { didYouMean } from '../../core/documents/nearest.ts'
import { brokenRules } from '../../core/judge/broken-rules.ts'
import { impactOf } from '../../core/judge/impact.ts'
import { judge } from '../../core/judge.ts'
import type { Documents } from '../../core/model/documents.ts'
import type { Shipped } from '../../core/model/shipped.ts'
import { explainPolicy } from '../../core/policy/explain.ts'
import { digestOf } from '../../core/policy/fingerprint.ts'
import { policiesInForce } from '../../core/policy/policies-in-force.ts'
import { renderExplainedPolicy } from '../../core/render/explained-policy.ts'
import { code } from '../../core/render/markdown-text.ts'
import type { Judgement, JudgeQuestions, JudgeRequest, Side } from '../../ports.ts'
import { createSideReadings } from './side-readings.ts'
import { teamsInQuestion } from './teams-in-question.ts'

/** What judging works with. */
export type JudgeSidesOptions = {
  /** The cache's folder. */
  readonly folder: string
  readonly digestKey: string
  readonly shipped: Shipped
}

/** Judging and explaining over the cache; what was parsed and rendered is kept from one request to the next. */
export type JudgeSides = {
  judge(request: JudgeRequest, questions: JudgeQuestions): Promise<Judgement>
  explain(request: JudgeRequest, policy: string): string
}

/** Judges sides of a change in this thread. */
export function createJudgeSides({ folder, digestKey, shipped }: JudgeSidesOptions): JudgeSides {
  const readings = createSideReadings(folder)
  /** Documents of sides: the base of one review is most often that of the next. */
  const linked = new LRUCache<string, Documents>({ max: 8 })

  const link = (side: Side): Documents => {
    const key = side.overlay.length === 0 ? side.tree : `${side.tree} ${digestOf(side.overlay)}`
    const documents = linked.get(key) ?? linkDocuments(readings(side), shipped)
    linked.set(key, documents)
    return documents
  }
  /** What was before the base, back to where its rules were valid; null where they never were. */
  const lastValidOf = async (questions: JudgeQuestions): Promise<Documents | null> => {
    for (let index = 0; ; index += 1) {
      const side = await questions.earlier(index)
      if (side === null) return null
      const documents = link(side)
      if (brokenRules(documents, null).length === 0) return documents
    }
  }

  return {
    async judge(request, questions) {
      const base = link(request.base)
      const after = link(request.after)
      const ruling = request.rules === undefined ? undefined : link(request.rules)
      const mends = brokenRules(base, null).length > 0 && brokenRules(after, null).length === 0
      const lastValid = mends ? await lastValidOf(questions) : null
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
    },
    explain(request, policy) {
      const after = link(request.after)
      const explained = explainPolicy(policy, after, shipped, request.now)
      if (explained !== null) return fenced(renderExplainedPolicy(explained, false))
      const known = policiesInForce(after, shipped).rules.map((rule) => rule.name)
      return `No policy ${code(policy)} is in force here${didYouMean(policy, known)}.`
    },
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

/** GitHub takes 65,536 characters in a comment. */
const longest = 60_000

/** Text as it is, in a code block whose fence is longer than any run of backticks in it: nothing in it comes alive (rule G4). */
function fenced(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}\n…cut: \`plumbline explain\` shows all of it` : text
  const run = Math.max(2, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(run + 1)
  return `${fence}text\n${shown.trimEnd()}\n${fence}`
}
