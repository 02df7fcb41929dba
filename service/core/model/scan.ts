import type { Finding } from './finding.ts'
import type { Value } from './resource.ts'
import type { LiveSubject, Subject } from './subject.ts'

/** Something that a scan could not read (rule S1): said in every report, and never taken for "missing" or "no finding". */
export type NotSeen = {
  readonly kind: 'not-seen'
  readonly account: string
  readonly region: string | null
  /** Resource types that are not known because of it; null where nobody can tell which: all of that account and region. */
  readonly types: readonly string[] | null
  /** The call that failed, in the cloud's own words: `rds:DescribeDBInstances`, `readdir`. */
  readonly call: string
  /** The missing permission, or what came back. Never a secret. */
  readonly reason: string
  /**
   * Where it is a rule that could not be read, so that nothing was judged by it: the policy's name; null where not even
   * that is known. `types` is empty then: the resources themselves were read.
   */
  readonly policy?: string | null
}

/** One property that lives otherwise than the service sets it; `live` is absent where it is gone, both where sensitive. */
export type Difference = {
  /** JSON pointer below the resource's properties. */
  readonly path: string
  readonly desired?: Value
  readonly live?: Value
  readonly sensitive?: true
}

/** What one scan says of one subject, before yesterday's findings are laid beside it. */
export type LiveFinding = Finding<Subject | LiveSubject> & {
  readonly account: string
  readonly region: string | null
  /** Of `builtin-drift`; empty `path`: the whole resource is gone. */
  readonly differences?: readonly Difference[]
  /** What people need to act: probable owner with the evidence, age, cost. Plain text by name, in the order shown. */
  readonly facts?: { readonly [name: string]: string }
  /** The cloud's identifier of the resource; null where it is gone. */
  readonly resource: { readonly type: string; readonly id: string | null; readonly name: string }
}

/** A finding of scans with its life (rule S4). `status` is `open`, `waived`, `resolved` or `error`. */
export type ScanFinding = LiveFinding & {
  /** ISO 8601: when it was seen first, ever. */
  readonly firstSeen: string
  /** ISO 8601: when a scan saw it last. */
  readonly lastSeen: string
  /** Whether it was there already at the first scan of its account. It silences nothing. */
  readonly known: boolean
  /** ISO 8601: since when its status is what it is. */
  readonly since: string
}
