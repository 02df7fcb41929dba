/**
 * What a policy does about a violation, from strictest to mildest: `deny` blocks, `approve` asks its approvers,
 * `warn` is shown, `audit` is recorded and shown in reports alone.
 */
export const enforcements = ['deny', 'approve', 'warn', 'audit'] as const

/** One of `enforcements`. */
export type Enforcement = (typeof enforcements)[number]
