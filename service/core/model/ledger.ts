import type { AppliedService } from './applied.ts'
import type { EngineNote } from './engine-note.ts'
import type { HeldDocument } from './held.ts'
import type { Json } from './json.ts'
import type { ResourceChange } from './plan.ts'
import type { LiveSubject, Subject } from './subject.ts'

/** A person, as GitHub knows one: the id is what counts, logins change hands. */
export type Person = { readonly id: string; readonly login: string }

/** An approval that the merge turned into a waiver for exactly one policy, subject and key (rule A6). */
export type StandingApproval = {
  readonly policy: string
  readonly subject: Subject | LiveSubject
  readonly key: string
  readonly by: Person
  /** ISO 8601, or as a document says it (`2027-01-31`); null: as long as the key stands. */
  readonly until: string | null
  readonly reason: string | null
  readonly pullRequest: number | null
  /** ISO 8601. */
  readonly at: string
  /** How much the team used of what the rule reads: it stands up to that (rule A3). Absent where the rule reads none. */
  readonly usage?: { readonly [unit: string]: number }
}

/** What the ledger records: what was approved, allowed, held, done to clouds, and found. Never a secret or a sensitive value. */
export type LedgerBody =
  | { readonly kind: 'approved'; readonly approval: StandingApproval; readonly spent: boolean }
  | {
      readonly kind: 'withdrawn'
      readonly policy: string
      readonly subject: Subject | LiveSubject
      readonly key: string
      /** Whose approval ended; null: everybody's. */
      readonly of: Person | null
      readonly why: string
    }
  | {
      readonly kind: 'allowed'
      readonly commit: string
      readonly pullRequest: number | null
      /** Documents that changed and count from now on, as `Kind name`. */
      readonly documents: readonly string[]
      /** Services that are deleted or replaced by that, be it applied yet or not; absent where none is. */
      readonly deleted?: readonly string[]
    }
  | { readonly kind: 'held'; readonly documents: readonly HeldDocument[] }
  /** A step is about to be taken; `key` is its idempotency key. */
  | {
      readonly kind: 'begun'
      readonly run: string
      readonly service: string
      readonly step: string
      readonly key: string
      /** What it will change, property by property, masked. */
      readonly changes: readonly ResourceChange[]
    }
  | {
      readonly kind: 'ended'
      readonly run: string
      readonly service: string
      readonly step: string
      readonly key: string
      readonly outcome: 'done' | 'failed'
      /** The provider's own words, redacted. */
      readonly answer: string
      /** Of a failed one: what the service should have become, by which another wish is told from it. */
      readonly wish?: string
    }
  /** What came of a call to a cloud that has no engine to remember it: it stands here before the step goes on. */
  | ({ readonly kind: 'noted'; readonly service: string; readonly account: string } & EngineNote)
  | { readonly kind: 'applied'; readonly service: AppliedService }
  | { readonly kind: 'removed'; readonly service: string; readonly run: string }
  | {
      readonly kind: 'found'
      readonly fingerprint: string
      readonly policy: string
      readonly subject: Subject | LiveSubject
      readonly became: 'open' | 'waived' | 'resolved'
    }
  | {
      readonly kind: 'scanned'
      readonly scan: string
      readonly account: string
      readonly opened: number
      readonly resolved: number
      readonly notSeen: number
    }

/** One link of the ledger's chain. `hash` is SHA-256 (hex) over the canonical JSON (RFC 8785) of all the rest. */
export type LedgerEntry = {
  readonly estate: string
  /** From 1, without gaps. */
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  readonly body: LedgerBody
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string
  readonly hash: string
}

/** An entry as it is written, which is what the chain proves: its body is plain JSON, null where it cannot be read any more. */
export type LedgerLink = Omit<LedgerEntry, 'body'> & { readonly body: Json }

/** How far the ledger reaches: published outside, so that a cut tail is noticed (rule V5). */
export type LedgerHead = { readonly seq: number; readonly hash: string }
