import type { Arrived, Kept } from './keep-deliveries.ts'

/** What the thread is started with: the database's file, which is there. */
export type InboxStart = { readonly file: string }

/** What the thread is told: deliveries to be kept together, or that nothing will come any more. */
export type ToInbox = readonly Arrived[] | 'close'

/** What the thread says: what became of each, in their order. */
export type FromInbox = readonly Kept[]
