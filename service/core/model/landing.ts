import type { Kind } from './kind.ts'
import type { Action } from './plan.ts'
import type { Provider } from './specs.ts'

/** What a change of the default branch means for one service. */
export type LandedChange = {
  readonly service: string
  readonly action: Action
  readonly environment: string
  /** The cloud that it lies in; null: the Estate does not name its account. */
  readonly provider: Provider | null
  /** The services that it depends on. */
  readonly dependsOn: readonly string[]
  /** Whether nothing is done, since the change, or what the service is made from, is not allowed. */
  readonly held: boolean
}

/** The same, with what became of it. */
export type LandedService = LandedChange & {
  /** `open`: to be applied, or held; `applied`: it is; `nothing`: there was nothing left to do. */
  readonly state: 'open' | 'applied' | 'nothing'
  /** The later landing with which it was applied; null: by itself, or not at all. */
  readonly with: Pick<NewLanding, 'commit' | 'pullRequest'> | null
}

/** An approval that a change turned into a waiver, by what it is known by; `by` is the numeric id of who gave it. */
export type LandedApproval = { readonly policy: string; readonly key: string; readonly by: string }

/** A change that came onto the default branch, or what of one was let through there later, as it was judged. */
export type NewLanding = {
  /** The last commit of the change. */
  readonly commit: string
  /** The commit on which it began. */
  readonly before: string
  /** Null: it was pushed, or was there before Plumbline was. */
  readonly pullRequest: number | null
  /** The pull request's head; null where there is none. */
  readonly headSha: string | null
  /** Numeric id of who merged or pushed it; null where that is not known. */
  readonly by: string | null
  /** When it was judged, ISO 8601. */
  readonly at: string
  /** Whether it was held before, and let through by what people said since. */
  readonly released: boolean
  readonly services: readonly LandedChange[]
  /** Documents of it that were held. */
  readonly held: readonly { readonly kind: Kind; readonly name: string }[]
  readonly approvals: readonly LandedApproval[]
}

/** How a deployment stands, in GitHub's words. */
export const deploymentStates = ['queued', 'in_progress', 'success', 'failure', 'error'] as const
/** One of `deploymentStates`. */
export type DeploymentState = (typeof deploymentStates)[number]

/** What stands of a landing on GitHub for one environment. */
export type ToldDeployment = {
  /** The deployment's id; null while nobody knows of one. */
  readonly id: string | null
  /** What it says, or is about to say; null: nothing yet. */
  readonly says: { readonly state: DeploymentState; readonly words: string; readonly description: string } | null
  /** Whether it is known to say so. */
  readonly said: boolean
}

/** A landing with everything that became of it: what the result of a merge is told from (rule M7). */
export type Landing = Omit<NewLanding, 'services'> & {
  /** Later ones have larger numbers. */
  readonly number: number
  /** The number of the last entry of the ledger when it landed: what became of it stands after that. */
  readonly entry: number
  /** By name. */
  readonly services: readonly LandedService[]
  /** By environment. */
  readonly deployments: { readonly [environment: string]: ToldDeployment }
  /** Whether something of it may still change. */
  readonly open: boolean
}
