import { askedBy, type BuiltinFinding } from './builtin/builtin.ts'
import { deletionFindings } from './builtin/deletions.ts'
import { importFindings } from './builtin/imports.ts'
import { ownershipFindings } from './builtin/ownership.ts'
import { bootstrapFindings, ruleFindings } from './builtin/rules.ts'
import { statefulFindings } from './builtin/stateful.ts'
import { waiverFindings } from './builtin/waivers.ts'
import { brokenIdentity, type DocumentFinding, documentFindings } from './judge/document-findings.ts'
import { notices } from './judge/notices.ts'
import { byPlace, inOrderOf } from './judge/order.ts'
import { policyFindings } from './judge/policy-findings.ts'
import { type JudgeInput, type Scene, setScene } from './judge/scene.ts'
import { approvalsByKey, settle } from './judge/settle.ts'
import type { Finding } from './model/finding.ts'
import type { Plan } from './model/plan.ts'
import type { Requirement } from './model/requirement.ts'
import type { Verdict } from './model/verdict.ts'
import { plan } from './planner.ts'
import { isJudged } from './policy/policies-in-force.ts'

export type { JudgeInput } from './judge/scene.ts'

/**
 * Judges a change: what breaks which rule, who may approve it, and what the merge will do. A pure function of its
 * input: the same documents, approvals and time give the same verdict, in whatever order they come (rule J17).
 */
export function judge(input: JudgeInput): Verdict {
  const scene = setScene(input)
  const planned = planOf(scene)
  const approvals = approvalsByKey(input.approvals, scene.now.getTime())
  const broken = documentFindings(scene)
  const asked = [
    ...policyFindings(scene, approvals),
    ...builtinFindings(scene, planned).map((one) => askedBy(scene, one)),
  ]
  const settled = settle(asked, approvals)
  const findings = [...broken.map(({ finding }) => finding), ...settled.findings].sort(byPlace)
  return {
    mode: modeOf(scene),
    verdict: verdictOf(broken, settled.findings, settled.requirements),
    findings,
    requirements: inOrderOf(findings, settled.requirements),
    ...(scene.estate === null ? {} : { administrators: scene.estate.value.spec.administrators }),
    plan: planned,
    notices: notices(scene, planned),
    counts: countsOf(scene),
  }
}

/**
 * Without a base there is no change to plan (rule J15). While a file cannot be read nothing vanished is a deletion; but
 * one that could not be read before either hides nothing that was there.
 */
function planOf({ before, after, quotas }: Scene): Plan {
  if (before === null) return { changes: [], quotas: [] }
  const there = new Set(before.broken.map(brokenIdentity))
  const broken = after.broken.filter((one) => !there.has(brokenIdentity(one)))
  return plan(before, { documents: { ...after.documents, broken }, desired: after.desired }, quotas)
}

/** Built-in rules judge a change, and nothing else. Where rules are made or mended, one requirement stands for all of them (rule J5). */
function builtinFindings(scene: Scene, planned: Plan): readonly BuiltinFinding[] {
  if (scene.before === null) return []
  const rules = scene.bootstrap ? bootstrapFindings(scene) : ruleFindings(scene)
  if (scene.ruling === null) return rules
  return [
    ...rules,
    ...waiverFindings(scene),
    ...ownershipFindings(scene),
    ...deletionFindings(scene, planned),
    ...statefulFindings(scene, planned),
    ...importFindings(scene, planned),
  ]
}

/** The strictest of what the findings ask (rule J8). */
function verdictOf(
  broken: readonly DocumentFinding[],
  findings: readonly Finding[],
  requirements: readonly Requirement[],
): Verdict['verdict'] {
  if (broken.some(({ blocks }) => blocks) || findings.some(denies)) return 'deny'
  return requirements.some(({ satisfied }) => !satisfied) ? 'needs-approval' : 'pass'
}

/** An open `deny`, and what could not be evaluated under `deny` or `approve` (rule E7), if the change brought it (rule J6). */
function denies({ introduced, status, enforcement }: Finding): boolean {
  if (!introduced) return false
  if (status === 'error') return enforcement === 'deny' || enforcement === 'approve'
  return status === 'open' && enforcement === 'deny'
}

/** The base's mode; the branch's, where the base has no estate (rule J14). */
function modeOf({ input, estate, after }: Scene): Verdict['mode'] {
  const { base } = input
  if (base === null || !base.hasEstateFile) return after.documents.estate?.value.spec.mode ?? 'enforce'
  return (base.estate ?? estate)?.value.spec.mode ?? 'enforce'
}

function countsOf({ after, rules, input }: Scene): Verdict['counts'] {
  const resources = [...after.desired.services.values()].reduce((sum, one) => sum + one.resources.length, 0)
  return {
    documents: after.documents.count,
    policies: rules.rules.length,
    resources,
    skipped: rules.rules.filter((rule) => !isJudged(rule, input.pullRequest !== null)).length,
  }
}
