import type { LedgerHead, LedgerLink } from '../model/ledger.ts'
import { firstPrevious, hashOf } from './hash.ts'

/** The first link of a chain that does not hold, and why, in words that go on from `entry 7 …`. */
export type BrokenLink = { readonly seq: number; readonly what: string }

/** How far a chain was looked through, and the first link that does not hold; null while all do. */
export type Chain = { readonly head: LedgerHead | null; readonly broken: BrokenLink | null }

/** A chain of which nothing was looked at yet. */
export const emptyChain: Chain = { head: null, broken: null }

/**
 * Looks at the next link of a chain (rule V5). `published` is a head that stands outside: the chain must lead through it.
 * After the first link that does not hold nothing is looked at: what follows proves nothing.
 */
export function checkLink(chain: Chain, link: LedgerLink, published: LedgerHead | null): Chain {
  if (chain.broken !== null) return chain
  const broken = faultOf(chain.head, link, published)
  return { head: broken === null ? { seq: link.seq, hash: link.hash } : chain.head, broken }
}

/** Looks at where a chain ends: a tail that was cut off is missing there, if a head of it was published. */
export function checkEnd(chain: Chain, published: LedgerHead | null): Chain {
  const end = chain.head?.seq ?? 0
  if (chain.broken !== null || published === null || published.seq <= end) return chain
  const what = `is missing: the ledger was cut off here, since the head that was published is entry ${published.seq}`
  return { ...chain, broken: { seq: end + 1, what } }
}

function faultOf(before: LedgerHead | null, link: LedgerLink, published: LedgerHead | null): BrokenLink | null {
  const seq = (before?.seq ?? 0) + 1
  if (link.seq > seq) return { seq, what: `is missing: ${place(before)} comes entry ${link.seq}` }
  if (link.seq < seq) return { seq: link.seq, what: `stands ${place(before)}, out of its order` }
  if (link.previous !== (before?.hash ?? firstPrevious))
    return {
      seq,
      what: `does not follow ${before === null ? 'from nothing' : `entry ${before.seq}`}: one of the two was changed or exchanged`,
    }
  if (link.body === null) return { seq, what: 'cannot be read any more' }
  if (link.hash !== hashOf(link)) return { seq, what: 'is not what was written: its hash does not fit it' }
  if (published?.seq === seq && published.hash !== link.hash)
    return { seq, what: 'is another than was published: the ledger was written anew' }
  return null
}

function place(before: LedgerHead | null): string {
  return before === null ? 'at the beginning' : `after entry ${before.seq}`
}
