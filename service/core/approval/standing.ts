import type { StandingApproval } from '../model/ledger.ts'
import type { Requirement } from '../model/requirement.ts'

/** What the merge makes of an approval (rule A6): a waiver for exactly its policy, subject and key, unless it spends it. */
export type MergedApproval = { readonly approval: StandingApproval; readonly spent: boolean }

/** The approvals by which a change was allowed, as they stand from its merge on. */
export function approvalsAtMerge(
  requirements: readonly Requirement[],
  pullRequest: number | null,
): readonly MergedApproval[] {
  return requirements
    .filter(({ satisfied }) => satisfied)
    .flatMap(({ policy, subject, key, terms, given = [] }) =>
      given.map(({ by, until, reason, at, usage }) => ({
        approval: {
          policy,
          subject,
          key,
          by,
          until,
          reason,
          pullRequest,
          at,
          ...(usage === undefined ? {} : { usage }),
        },
        spent: terms.spent,
      })),
    )
}
