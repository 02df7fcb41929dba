import type { EngineNote } from '../../core/model/engine-note.ts'
import type { EngineNotes } from '../../ports/engine.ts'
import type { Ledger } from '../../ports/ledger.ts'

/** So many entries are read at once. */
const part = 100

/** Keeps in the ledger what a cloud without an engine of its own would remember. */
export function engineNotes(ledger: Pick<Ledger, 'entries' | 'record'>): EngineNotes {
  return {
    async of({ estate, service, account }) {
      const notes: EngineNote[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = { kind: 'noted', service, limit: part, ...(cursor === undefined ? {} : { cursor }) } as const
        const { items, next } = await ledger.entries(estate, page)
        for (const { body } of items)
          if (body.kind === 'noted' && body.account === account.name) notes.push(noteIn(body))
        cursor = next
      }
      return notes.reverse()
    },
    add: ({ estate, service, account }, note) =>
      ledger.record(estate, [{ kind: 'noted', service, account: account.name, ...note }]),
  }
}

function noteIn({ step, key, became, logicalId, resource, at }: EngineNote): EngineNote {
  return { step, key, became, logicalId, resource, at }
}
