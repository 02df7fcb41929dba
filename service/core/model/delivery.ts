import type { Person } from './ledger.ts'

/** The estate as webhooks name it. */
export type EstateNames = { readonly id: string; readonly defaultBranch: string }

/** A webhook whose signature is right, and into which nobody has looked yet. */
export type SignedWebhook = {
  /** GitHub's `X-GitHub-Delivery`. */
  readonly id: string
  /** GitHub's `X-GitHub-Event`. */
  readonly event: string
  /** Its bytes, as they were signed: JSON, or whatever was sent. */
  readonly body: Uint8Array
}

/** What is kept of a webhook from which something follows. */
export type Delivery = Pick<SignedWebhook, 'id' | 'event'> & {
  readonly action: string | null
  /** Who pushed to the branch of a pull request, where it tells of that (rule A2). */
  readonly pusher?: { readonly number: number; readonly by: Person }
}

/** It is kept, and so is the run of this key. */
export type KeptDelivery = { readonly outcome: 'accepted' | 'redelivered'; readonly run: string }

/** Nothing follows from it, and why. */
export type NotUsed = { readonly outcome: 'ignored' | 'not-understood'; readonly message: string }
