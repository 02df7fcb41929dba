import { type DoctorCheck, type Judged, notKnown, notOk, ofKnown, ok } from '../check.ts'
import type { BranchFacts, Facts } from '../facts.ts'

/** Whether changes come to the default branch by pull request alone. What comes otherwise is judged all the same, after the fact. */
export const directPushes: DoctorCheck = {
  title: 'direct pushes',
  judge: (facts) =>
    byRule(facts, ['pull_request', 'merge_queue'], 'refused: changes come by pull request', {
      says: 'possible: what is pushed is judged only afterwards',
      remedy: 'require a pull request',
    }),
}

/** Whether the history of the default branch stays: one that is rewritten has everything held. */
export const forcePushes: DoctorCheck = {
  title: 'force pushes',
  judge: (facts) =>
    byRule(facts, ['non_fast_forward'], 'refused', {
      says: 'possible: a rewritten history has everything held',
      remedy: 'block force pushes',
    }),
}

type Lacking = { readonly says: string; readonly remedy: string }

/** A branch protection of the older kind does not show an App what it asks, but for checks. */
function byRule(
  { settings: { githubUrl, estate }, branch }: Facts,
  types: readonly string[],
  fine: string,
  lacking: Lacking,
): Judged {
  return ofKnown(branch, ({ name, rules, isProtected }: BranchFacts) => {
    if (types.some((type) => rules.has(type))) return ok(fine)
    const remedy = `${lacking.remedy} on ${name} by a ruleset, at ${githubUrl}/${estate}/settings/rules`
    if (!isProtected) return notOk(lacking.says, remedy)
    return notKnown('no ruleset says; what a branch protection says is shown to administrators alone', remedy)
  })
}
