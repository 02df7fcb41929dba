import type { HeardCommand, PublishedVerdict } from '../core/approval/hearing.ts'
import type { Person } from '../core/model/ledger.ts'

/** What approvals are bound to, as this service saw it. Part of the store: every method is one whole transaction. */
export type Approvals = {
  /** Notes what a published verdict asks; the same as the last one, on the same head and base branch, is no new one. */
  keepPublishedVerdict(estate: string, number: number, published: PublishedVerdict): Promise<void>
  /** Oldest first. */
  publishedVerdicts(estate: string, number: number): Promise<readonly PublishedVerdict[]>
  /** Keeps a command; one that was seen before stays as it was. */
  keepCommand(estate: string, number: number, command: HeardCommand): Promise<void>
  /** Oldest first. */
  commands(estate: string, number: number): Promise<readonly HeardCommand[]>
  /** Whose names are: the numeric id of each team and login, in small letters; empty text: nobody's. */
  pins(estate: string): Promise<ReadonlyMap<string, string>>
  /** Keeps whose names are (rule A1). What is known of a name stays, unless `again`: an administrator approved the rule that names it. */
  pin(estate: string, pins: ReadonlyMap<string, string>, again?: boolean): Promise<void>
  /** Who pushed to the branch of a pull request, as webhooks told (`Delivery.pusher`). */
  pushers(estate: string, number: number): Promise<readonly Person[]>
}
