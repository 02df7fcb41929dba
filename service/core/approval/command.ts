/** A command about approvals, as somebody wrote it. */
export type ApprovalCommand =
  | {
      readonly kind: 'approve'
      readonly policy: string
      /** The beginning of a verdict's digest; null where none is named. */
      readonly digest: string | null
      /** A date or an instant, as written; null: as long as the policy allows. */
      readonly until: string | null
      readonly reason: string | null
    }
  | { readonly kind: 'revoke'; readonly policy: string }

/** How the commands are written, after `/plumbline`. */
export const approvalUsage = {
  approve: 'approve POLICY [VERDICT] [until DATE] [because REASON]',
  revoke: 'revoke POLICY',
} as const

const digest = /^[0-9a-f]{7,64}$/i

/**
 * Reads the words after `/plumbline`; null where they are no command about approvals, a text where they are one that is
 * written wrongly.
 */
export function parseApprovalCommand(words: readonly string[]): ApprovalCommand | string | null {
  const [name, policy, ...rest] = words
  if (name !== 'approve' && name !== 'revoke') return null
  if (policy === undefined || policy === 'until' || policy === 'because')
    return `say which policy: \`/plumbline ${approvalUsage[name]}\``
  if (name === 'revoke')
    return rest.length === 0 ? { kind: 'revoke', policy } : `too many words: \`/plumbline ${approvalUsage.revoke}\``
  return readApprove(policy, rest)
}

function readApprove(policy: string, rest: readonly string[]): ApprovalCommand | string {
  const because = rest.indexOf('because')
  const [before, after] = because < 0 ? [rest, null] : [rest.slice(0, because), rest.slice(because + 1)]
  const named = before[0] !== undefined && digest.test(before[0]) ? before[0].toLowerCase() : null
  const dated = named === null ? before : before.slice(1)
  if (dated.length > 0 && (dated[0] !== 'until' || dated.length !== 2)) {
    return `it is not clear what is meant: \`/plumbline ${approvalUsage.approve}\``
  }
  const reason = after === null ? null : after.join(' ')
  if (reason === '' || reason === '<reason>')
    return `say the reason after \`because\`: \`/plumbline ${approvalUsage.approve}\``
  return { kind: 'approve', policy, digest: named, until: dated[1] ?? null, reason }
}
