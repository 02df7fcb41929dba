import type { AppliedService } from '../core/model/applied.ts'
import type { EstateNames, KeptDelivery, NotUsed, SignedWebhook } from '../core/model/delivery.ts'
import type { Enforcement } from '../core/model/enforcement.ts'
import type { Finding } from '../core/model/finding.ts'
import type { Impact } from '../core/model/impact.ts'
import type { JsonObject } from '../core/model/json.ts'
import type { Severity } from '../core/model/severity.ts'
import type { Verdict } from '../core/model/verdict.ts'
import type { RunState, RunView } from './runs.ts'

/** A verdict that was kept, with what it was about. */
export type KeptVerdict = {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly headSha: string
  readonly baseSha: string
  /** SHA-256 of the verdict as canonical JSON; its first seven characters are the short digest of a comment. */
  readonly digest: string
  readonly verdict: Verdict
  readonly judgedAt: string
  /** What its change of rules would mean; absent where no rule changes. It is no part of the verdict, nor of its digest. */
  readonly impact?: Impact
}

/** What was published last for a pull request, so that nothing is written twice. */
export type Published = {
  readonly number: number
  readonly headSha: string
  readonly checkId: string | null
  /**
   * Digest of the check's content; `unfinished:…` where it says that the review could not be finished. Null while it is
   * not known what stands there: before a write, until its end was recorded.
   */
  readonly checkDigest: string | null
  readonly commentId: string | null
  /** As `checkDigest`. */
  readonly commentDigest: string | null
  /** Teams and people whose review was asked for, each once. */
  readonly requested: readonly string[]
}

/** Which part of a list is wanted: at most so many, after the place at which the last part ended. */
export type PageRequest = { readonly limit: number; readonly cursor?: string }

/** A part of a list; `next` is the cursor of the part after it, null at the end. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null }

/** A cursor that this store did not give out. */
export class CursorError extends Error {
  constructor() {
    super('the cursor is not one that this list gave out; begin again without it')
    this.name = 'CursorError'
  }
}

/** A pull request in a list: its latest verdict in short. */
export type PullRequestSummary = Omit<KeptVerdict, 'verdict' | 'impact'> & {
  readonly mode: Verdict['mode']
  readonly verdict: Verdict['verdict']
  /** How many findings of the verdict are open or errors. */
  readonly openFindings: number
}

/** Orders in which findings can be listed. */
export const findingOrders = ['newest', 'severity'] as const

/** Which findings are wanted; what is left out is no limit. */
export type FindingFilter = {
  readonly severity?: Severity
  readonly status?: Finding['status']
  readonly category?: Finding['category']
  readonly enforcement?: Enforcement
  /** The name of the service that they are about. */
  readonly service?: string
  readonly order?: (typeof findingOrders)[number]
}

/** A finding of the latest verdict on a pull request, as the JSON report has it. */
export type KeptFinding = { readonly number: number; readonly finding: JsonObject }

/** What the latest verdict on a pull request says that its merge would do to a service. */
export type ProposedChange = {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly action: 'create' | 'update' | 'replace' | 'delete'
  readonly account: string
  readonly region: string | null
  readonly monthlyCost: { readonly before: number; readonly after: number }
  readonly stateful: boolean
}

/** A service as it is applied, and as verdicts on pull requests speak of it. */
export type ServiceView = {
  readonly name: string
  /** Null where it does not exist, as far as the ledger says. */
  readonly applied: AppliedService | null
  readonly changes: readonly ProposedChange[]
  /** Findings on it that are open or errors, in those verdicts. */
  readonly openFindings: number
}

/** How much of each there is; what there is none of is left out. */
export type StoreCounts = {
  readonly runs: readonly { readonly flow: string; readonly state: RunState; readonly count: number }[]
  /** Open ones, by their latest verdict. */
  readonly pullRequests: readonly {
    readonly verdict: Verdict['verdict']
    readonly mode: Verdict['mode']
    readonly count: number
  }[]
  /** Of the latest verdicts on open pull requests. */
  readonly findings: readonly {
    readonly status: Finding['status']
    readonly severity: Severity
    readonly count: number
  }[]
}

/** The store cannot take or give anything now: busy, full, read-only, damaged. It may be asked again later. */
export class StoreError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StoreError'
  }
}

/** What is kept. Every method is one whole transaction; every row carries the estate's id. Failures are `StoreError`s. */
export type Store = {
  /**
   * Reads a webhook and, where something follows from it, keeps the delivery and its run in one transaction, committed to
   * disk when this returns. A redelivery is told apart and wakes its run again. Of one key one run waits at most; one that
   * waits to be tried again starts anew with this request. Whatever its body is, it ends in an answer.
   */
  accept(estate: EstateNames, webhook: SignedWebhook): Promise<KeptDelivery | NotUsed>
  keepVerdict(estate: string, kept: KeptVerdict): Promise<void>
  /** Notes that a pull request was closed or opened again since its verdict; nothing where there is none. */
  keepState(estate: string, number: number, state: 'open' | 'closed'): Promise<void>
  latestVerdict(estate: string, number: number): Promise<KeptVerdict | null>
  /** The latest verdict of each open pull request, where it is about this head. */
  verdictsOn(estate: string, headSha: string): Promise<readonly KeptVerdict[]>
  /** The latest verdict of each pull request in short, newest first. */
  pullRequests(
    estate: string,
    page: PageRequest & { readonly state?: 'open' | 'closed'; readonly verdict?: Verdict['verdict'] },
  ): Promise<Page<PullRequestSummary>>
  /** Findings of the latest verdicts on open pull requests. */
  findings(estate: string, page: PageRequest & FindingFilter): Promise<Page<KeptFinding>>
  /** Services that are applied or that the latest verdicts speak of, by name. */
  services(estate: string, page: PageRequest): Promise<Page<ServiceView>>
  service(estate: string, name: string): Promise<ServiceView | null>
  published(estate: string, number: number): Promise<Published | null>
  keepPublished(estate: string, published: Published): Promise<void>
  /** Newest first. */
  runs(estate: string, page: PageRequest & { readonly state?: RunState }): Promise<Page<RunView>>
  counts(estate: string): Promise<StoreCounts>
  /** Whether a write would be taken: for readiness. */
  ready(): Promise<boolean>
  close(): Promise<void>
}
