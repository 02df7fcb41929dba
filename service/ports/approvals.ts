import type { ApprovalCommand } from '../core/approval/command.ts'
import type { PublishedVerdict } from '../core/approval/hearing.ts'
import type { Person } from '../core/model/ledger.ts'

/** A command that approves or revokes, as it was first seen: what becomes of its comment changes nothing (rule A5). */
export type KeptCommand = {
  /** The comment's id, and which command of it, from 0: `1234.0`. */
  readonly id: string
  readonly by: Person
  /** When the comment was written, ISO 8601. */
  readonly at: string
  readonly command: ApprovalCommand
  /** Of `revoke`: whether it ends everybody's approvals of the policy, since who gave it was eligible then (rule G9). */
  readonly everybody?: boolean
}

/** What approvals are bound to, as this service saw it. Part of the store: every method is one whole transaction. */
export type Approvals = {
  /** Notes what a published verdict asks; the same as the last one, on the same head and base branch, is no new one. */
  keepPublishedVerdict(estate: string, number: number, published: PublishedVerdict): Promise<void>
  /** Oldest first. */
  publishedVerdicts(estate: string, number: number): Promise<readonly PublishedVerdict[]>
  /** Keeps a command; one that was seen before stays as it was. */
  keepCommand(estate: string, number: number, command: KeptCommand): Promise<void>
  /** Oldest first. */
  commands(estate: string, number: number): Promise<readonly KeptCommand[]>
  /** Whose names are: the numeric id of each team and login, in small letters; empty text: nobody's. */
  pins(estate: string): Promise<ReadonlyMap<string, string>>
  /** Keeps whose names are (rule A1). What is known of a name stays, unless `again`: an administrator approved the rule that names it. */
  pin(estate: string, pins: ReadonlyMap<string, string>, again?: boolean): Promise<void>
  /** Who pushed to the branch of a pull request, as webhooks told (`Delivery.pusher`). */
  pushers(estate: string, number: number): Promise<readonly Person[]>
}
