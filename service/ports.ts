import type { AllowanceInput } from './core/allowed/allowance.ts'
import type { EndedApproval } from './core/allowed/ended-approvals.ts'
import type { Named } from './core/allowed/named.ts'
import type { Ending } from './core/endings.ts'
import type { Approval } from './core/model/approval.ts'
import type { HeldDocument } from './core/model/held.ts'
import type { Impact } from './core/model/impact.ts'
import type { LandedChange } from './core/model/landing.ts'
import type { PullRequestFacts } from './core/model/pull-request.ts'
import type { Requirement } from './core/model/requirement.ts'
import type { LiveFinding } from './core/model/scan.ts'
import type { Provider as ProviderName } from './core/model/specs.ts'
import type { Survey } from './core/model/survey.ts'
import type { Verdict } from './core/model/verdict.ts'
import type {
  ApplyPlan,
  Near,
  NearRequest,
  OrderedService,
  OrderServiceRequest,
  PlacedService,
  PlacesRequest,
  PlanAllRequest,
  RevertedService,
  RevertServiceRequest,
} from './ports/apply.ts'
import type { Approvals } from './ports/approvals.ts'
import type { Branch } from './ports/branch.ts'
import type { Provider, Scanner } from './ports/cloud.ts'
import type { Conversation } from './ports/conversation.ts'
import type { Forge, Repository, Side } from './ports/forge.ts'
import type { Ledger, Scans } from './ports/ledger.ts'
import type { Runner } from './ports/runs.ts'
import type {
  EstateChange,
  EstateChangeRequest,
  KnownRequest,
  PlainKnown,
  ScanPlan,
  ScanPlanRequest,
  ScanRequest,
  Schedules,
} from './ports/scan.ts'
import type { Store } from './ports/store.ts'

export type { Delivery, EstateNames, KeptDelivery, NotUsed, SignedWebhook } from './core/model/delivery.ts'
export type {
  ApplyPlan,
  Becoming,
  Near,
  NearRequest,
  OrderedService,
  OrderServiceRequest,
  PlacedService,
  PlacesRequest,
  PlanAllRequest,
  PlanApplyRequest,
} from './ports/apply.ts'
export type {
  Check,
  CommentFacts,
  Commit,
  Forge,
  PullRequest,
  Repository,
  Side,
  TreeChange,
  TreeEntry,
} from './ports/forge.ts'
export { ForgeError } from './ports/forge.ts'
export type {
  Flow,
  FlowInputs,
  FlowName,
  Flows,
  Foreground,
  Run,
  Runner,
  RunRequest,
  RunState,
  RunView,
  Stuck,
} from './ports/runs.ts'
export type { ScanPlan, ScanPlanRequest, ScanRequest } from './ports/scan.ts'
export type { KeptVerdict, Published, Store } from './ports/store.ts'

/** The time, so that tests can say what it is. */
export type Clock = { now(): Date }

/** Everything by which the judgement of a change is determined; trees are read from the content-addressed cache. */
export type JudgeRequest = {
  readonly base: Side
  readonly after: Side
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  readonly pullRequest: PullRequestFacts | null
  /** What is not allowed on the base (rule M2): where a side leaves it as it stands there, it stands as it was last allowed (rule J1). */
  readonly held?: readonly HeldDocument[]
  /** The tip on which these stand; the base where left out. */
  readonly heldOn?: Side
  /** Which of these are judged as they stand: to tell what letting them through asks. */
  readonly release?: readonly Named[]
  /** How often services were deleted or replaced lately, be it applied yet or not (rule J4). */
  readonly recentDeletions?: number
  /** The clouds that can be written: what lies in others is announced as not applied (rule D9). */
  readonly writable?: readonly ProviderName[]
  /** Whose rules judge, where not the base's: to tell what rules that are not in force yet would say. */
  readonly rules?: Side
}

/** A change of the default branch, to be told apart into what counts from now on and what is held (rules M1, M2). */
export type AllowRequest = Pick<
  JudgeRequest,
  'base' | 'after' | 'approvals' | 'now' | 'pullRequest' | 'recentDeletions'
> & {
  /** What is held before it. */
  readonly held: readonly HeldDocument[]
  /** Which of these are judged anew though the change leaves them alone. */
  readonly release: readonly Named[]
  /** What was asked for the change as a whole, and met by what people approved. */
  readonly met: readonly Requirement[]
  /** Where the change came from. */
  readonly facts: AllowanceInput['facts']
}

/** What became of a change of the default branch. */
export type Allowed = {
  /** Everything that is held after it. */
  readonly held: readonly HeldDocument[]
  /** Documents that it changed and that count from now on, as `Kind name`. */
  readonly documents: readonly string[]
  /** Services that are deleted or replaced by that. */
  readonly deleted: readonly string[]
  /** What was asked for that part, and met. */
  readonly met: readonly Requirement[]
  /** People and teams that rules name which count from now on. */
  readonly approvers: readonly string[]
  /** Approvals of what counted before it, and counts no more (rule A6). */
  readonly ended: readonly EndedApproval[]
  /** What it means for services, what is held of it too. */
  readonly services: readonly LandedChange[]
}

/** A default branch whose history was rewritten, as it counted and as it stands. */
export type HoldRequest = Pick<AllowRequest, 'base' | 'after' | 'held' | 'facts'>

/** The default branch as it counts. */
export type SurveyRequest = { readonly side: Side; readonly held: readonly HeldDocument[] }

/** Sides of a change that will most likely be judged. */
export type PrepareRequest = Pick<JudgeRequest, 'base' | 'after' | 'held'>

/** The default branch as it counts, and when its services were applied first, by name (ISO 8601). */
export type EndingsRequest = SurveyRequest & {
  readonly applied: { readonly [service: string]: string }
  /** ISO 8601. */
  readonly now: string
}

/** A policy to be explained on how things will be after a change. */
export type ExplainRequest = {
  readonly after: Side
  /** What is held, and the side on which it stands as it is not allowed. */
  readonly held?: { readonly tip: Side; readonly documents: readonly HeldDocument[] }
  /** ISO 8601. */
  readonly now: string
  readonly policy: string
}

/** What judging may want to know besides, asked only where it decides. */
export type JudgeQuestions = {
  /** Those of the teams that the author is a member of. */
  authorTeams(teams: readonly string[]): Promise<readonly string[]>
  /** Where the base's rules are broken or missing (rule J5): the base as it was before, newest first, from 0; null where that ends. */
  earlier(index: number): Promise<Side | null>
}

/** A verdict, with what its readers need besides. */
export type Judgement = {
  readonly verdict: Verdict
  /** The Estate's; null where it names none. */
  readonly currency: string | null
  /** What a change of rules means for what exists today; absent where no rule changes. */
  readonly impact?: Impact
}

/** A judgement that did not come to its end: out of time or memory, or a defect. It is never an answer (rule E8). */
export class JudgeError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'JudgeError'
  }
}

/** Judges in a worker, with a deadline: a judgement that does not end throws a `JudgeError`. */
export type Judge = {
  /** Reads sides ahead, so that judging them takes less long. */
  prepare(request: PrepareRequest): Promise<void>
  judge(request: JudgeRequest, questions: JudgeQuestions): Promise<Judgement>
  /** The teams about which the author of a pull request was asked last, and was of some: they will most likely be asked about again. */
  lastAsked(pullRequest: number): readonly string[]
  /** What of a change of the default branch counts. */
  allow(request: AllowRequest, questions: JudgeQuestions): Promise<Allowed>
  /** Everything in which the branch differs from how it counted, held (rule M3). */
  hold(request: HoldRequest): Promise<readonly HeldDocument[]>
  /** What a branch holds, and whose it is. */
  survey(request: SurveyRequest): Promise<Survey>
  /** Every service of a branch as it counts, with the place in which its cloud has it. */
  places(request: PlacesRequest): Promise<readonly PlacedService[]>
  /** What applying would do now. */
  planApply(request: PlanAllRequest): Promise<ApplyPlan>
  /** What of the ledger has to be known to tell what is to be done for a service. */
  near(request: NearRequest): Promise<Near>
  /** What is to be done for one service now. */
  orderService(request: OrderServiceRequest): Promise<OrderedService>
  /** What puts a service back to its last applied state; null where nothing does. */
  revertService(request: RevertServiceRequest): Promise<RevertedService | null>
  /** What of the estate is scanned, and for what. */
  planScan(request: ScanPlanRequest): Promise<ScanPlan>
  /** How what the ledger has of an account is read one by one. */
  known(request: KnownRequest): Promise<readonly PlainKnown[]>
  /** What the rules in force say of a part of what lives in an account. */
  scan(request: ScanRequest): Promise<readonly LiveFinding[]>
  /** What a person asked for of a finding, as a change of the estate's files. */
  changeEstate(request: EstateChangeRequest): Promise<EstateChange>
  /** What ends soon or has ended. */
  endings(request: EndingsRequest): Promise<readonly Ending[]>
  /** Why each subject passed or failed a policy, or that there is none of that name, in Markdown. */
  explain(request: ExplainRequest): Promise<string>
  stop(): Promise<void>
}

/** Structured log lines; implementations redact secrets. */
export type Log = {
  info(fields: { readonly [key: string]: unknown }, message: string): void
  warn(fields: { readonly [key: string]: unknown }, message: string): void
  error(fields: { readonly [key: string]: unknown }, message: string): void
}

/** Documents that something was applied from, kept for good. */
export type Pins = {
  /** Keeps Git blobs by their SHA-1; each is at hand, for it was read just now. */
  keep(blobs: readonly string[]): Promise<void>
}

/** What flows need of the world. */
export type World = {
  readonly estate: Repository
  /** Asks again which branch is the estate's default: from then on `estate` says so. */
  readonly lookAtEstate: () => Promise<void>
  readonly forge: Forge & Conversation & Branch
  readonly judge: Judge
  readonly store: Store & Approvals
  readonly ledger: Ledger
  readonly scans: Scans
  readonly runner: Pick<Runner, 'start'>
  /** The clouds that can be written, by name. */
  readonly providers: ReadonlyMap<ProviderName, Provider>
  /** The clouds that can be read, by name. */
  readonly scanners: ReadonlyMap<ProviderName, Scanner>
  readonly schedules: Schedules
  readonly pins: Pins
  readonly clock: Clock
  /** Begins to wait; `stop` ends the waiting early. For what is done when something else takes long. */
  readonly wait: (milliseconds: number) => { readonly over: Promise<void>; stop(): void }
  /**
   * Does something while nothing else of that name is being done; whoever comes meanwhile waits for his turn. For what is
   * read, changed and written back: runs with different keys go on side by side.
   */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Takes secrets out of a text: the shapes of them, and those of the settings. */
  readonly redact: (text: string) => string
  readonly log: Log
}

/** What applying a service needs of the world: the same on merge and by hand, where there is no forge. */
export type ApplyingWorld = Pick<World, 'ledger' | 'providers' | 'pins'> & { readonly estate: Pick<Repository, 'id'> }
