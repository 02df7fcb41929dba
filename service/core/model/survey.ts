import type { Provider } from './specs.ts'
import type { Verdict } from './verdict.ts'

/** What the default branch holds, and whose it is. */
export type Survey = {
  readonly mode: Verdict['mode']
  /** `organization/team` or logins; null: there is no Estate that could be read. */
  readonly administrators: readonly string[] | null
  /** What the Estate lets be called over HTTP. */
  readonly egress: readonly string[]
  /** People and teams (`organization/team`) that rules name, administrators too. */
  readonly approvers: readonly string[]
  /** By name. `team` is `organization/team`; null: its team cannot be read. */
  readonly services: readonly {
    readonly name: string
    readonly team: string | null
    readonly environment: string
    readonly account: string
    /** Which cloud that is in; null: the Estate does not name it. */
    readonly provider: Provider | null
    /** The services that it depends on. */
    readonly dependsOn: readonly string[]
  }[]
  /** Services and files that cannot be read. */
  readonly brokenServices: number
}
