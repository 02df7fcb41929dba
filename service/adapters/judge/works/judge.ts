import { placeOf } from '../../../core/allowed/named.ts'
import { impactOf } from '../../../core/judge/impact.ts'
import type { Judgement, JudgeQuestions, JudgeRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'
import { judgementOf } from './judgement.ts'

/** Judges a change. */
export async function judgeWork(sides: Sides, request: JudgeRequest, questions: JudgeQuestions): Promise<Judgement> {
  const { held: documents = [], release = [] } = request
  const held = { tip: request.heldOn ?? request.base, documents }
  const released = new Set(release.map(placeOf))
  const base = sides.link(request.base, held)
  const after = sides.link(request.after, {
    ...held,
    documents: documents.filter((one) => !released.has(placeOf(one))),
  })
  const ruling = request.rules === undefined ? undefined : sides.link(request.rules, held)
  const judge = await judgementOf(sides, { base, after, ruling }, request, questions)
  const verdict = judge(after)
  const { shipped } = sides
  const impact = ruling === undefined ? impactOf({ base, after, shipped, now: request.now }) : null
  return {
    verdict,
    currency: (base.estate ?? after.estate)?.value.spec.currency ?? null,
    impact: impact ?? undefined,
  }
}
