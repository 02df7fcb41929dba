import type { Enforcement } from './enforcement.ts'
import type { Location } from './location.ts'
import type { Severity } from './severity.ts'
import type { Subject } from './subject.ts'

/** One policy or scan result on one subject: the same in pull requests and in scans, where the subject may be nobody's. */
export type Finding<About = Subject> = {
  /** SHA-256 (hex) of policy and subject as canonical JSON (rule J11): never of message, line or value. */
  readonly fingerprint: string
  /** Digest of what was judged: rule, account, team and the values that the rule read (rule A3). */
  readonly key: string
  readonly category: 'document' | 'violation' | 'drift' | 'sprawl' | 'misconfiguration'
  /** Null for a broken document. */
  readonly policy: string | null
  readonly severity: Severity
  readonly enforcement: Enforcement
  readonly status: 'open' | 'approved' | 'waived' | 'resolved' | 'error'
  /** Whether the change brought it. */
  readonly introduced: boolean
  readonly subject: About
  readonly message: string
  readonly fix?: string
  /** When its waiver ends, ISO 8601; only where `status` is `waived`. */
  readonly until?: string
  /** Absent where nothing in the estate can be pointed at (a pull request). */
  readonly location?: Location
  /** True where the place lies in a file that the change deletes: it has a path, but takes no annotation (rule J10). */
  readonly deleted?: boolean
}
