import type { NotSeen } from '../model/scan.ts'

/** Where something lives, and of which type it is. */
export type LivePlace = { readonly account: string; readonly region: string | null; readonly type: string }

/**
 * Whether something lies in what a scan could not read: then nobody knows whether it is there (rule S1). What stands in no
 * region may lie in any.
 */
export function coveredBy(notSeen: readonly NotSeen[], { account, region, type }: LivePlace): boolean {
  return notSeen.some(
    (one) =>
      one.policy === undefined &&
      one.account === account &&
      (one.region === null || region === null || one.region === region) &&
      (one.types === null || one.types.includes(type)),
  )
}
