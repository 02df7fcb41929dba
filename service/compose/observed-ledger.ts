import type { LedgerBody } from '../core/model/ledger.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { ApplyEnd } from '../ports/observed.ts'
import type { Clock } from '../ports.ts'

/** A ledger that tells when an apply ended: by what is written to it, so that nobody else has to. */
export function observedLedger(ledger: Ledger, clock: Clock, observe: (end: ApplyEnd) => void): Ledger {
  const ended = async (estate: string, run: string, outcome: ApplyEnd['outcome']): Promise<void> => {
    const [first] = await ledger.journal(estate, run)
    const began = first === undefined ? clock.now().getTime() : Date.parse(first.at)
    observe({ outcome, milliseconds: Math.max(0, clock.now().getTime() - began) })
  }
  return {
    ...ledger,
    async record(estate, entries) {
      await ledger.record(estate, entries)
      for (const { run } of entries.filter(isFailure)) await ended(estate, run, 'failed')
    },
    async keepApplied(estate, service) {
      await ledger.keepApplied(estate, service)
      await ended(estate, service.run, 'applied')
    },
    async keepRemoved(estate, name, run) {
      await ledger.keepRemoved(estate, name, run)
      await ended(estate, run, 'removed')
    },
  }
}

function isFailure(entry: LedgerBody): entry is Extract<LedgerBody, { kind: 'ended' }> {
  return entry.kind === 'ended' && entry.outcome === 'failed'
}
