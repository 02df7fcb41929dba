import type { NotUsed, SignedWebhook } from '../../../ports.ts'
import type { Kept } from './keep-deliveries.ts'

/** What the thread is started with: the database's file, which is there. */
export type InboxStart = { readonly file: string }

/** A webhook of a batch: flat, since what a message costs is its values. */
export type Sent = Omit<SignedWebhook, 'body'> & {
  /** How long its body is, in bytes. */
  readonly length: number
  readonly estate: string
  readonly defaultBranch: string
  /** When it came, in epoch milliseconds. */
  readonly at: number
}

/** Webhooks that came at once. */
export type Batch = {
  readonly sent: readonly Sent[]
  /** Their bodies, one after the other: handed over whole, since handing over many pieces of memory costs more than copying them. */
  readonly bodies: Uint8Array<ArrayBuffer>
}

/** What the thread is told: a batch, or that nothing will come any more. */
export type ToInbox = Batch | 'close'

/** What became of a webhook. */
export type Became = Kept | NotUsed

/** What the thread says: what became of those that it was given first of what it has not answered yet, in their order. */
export type FromInbox = readonly Became[]
