import { createEgress } from '../../service/adapters/egress/create-egress.ts'
import { createHttpCalls } from '../../service/adapters/egress/http-calls.ts'
import { createHttpProvider } from '../../service/adapters/providers/http/http-provider.ts'
import type { EngineNote } from '../../service/core/model/engine-note.ts'
import { createRedactor } from '../../service/core/redaction.ts'
import type { Provider } from '../../service/ports/cloud.ts'
import { type Egress, EgressError } from '../../service/ports/egress.ts'
import type { EngineNotes } from '../../service/ports/engine.ts'
import { manualClock } from '../contracts/manual-clock.ts'
import type { Fault } from '../contracts/provider.ts'
import { type SaasOptions, startSaas } from './start-saas.ts'

/** The token of the stand-in, as a secret that is looked for everywhere. */
export const token = 'canary-token-of-the-saas'

/** Notes in memory, as the ledger would keep them for every process. */
export function memoryNotes(): EngineNotes & { readonly all: readonly EngineNote[] } {
  const all: (EngineNote & { readonly of: string })[] = []
  const who = (identity: Parameters<EngineNotes['of']>[0]) =>
    `${identity.estate} ${identity.service} ${identity.account.name}`
  return {
    all,
    of: async (identity) => all.filter((one) => one.of === who(identity)),
    add: async (identity, note) => void all.push({ ...note, of: who(identity) }),
  }
}

/** The stand-in, and providers that reach it. */
export async function openSaasWorld(options: Partial<SaasOptions> = {}) {
  const saas = await startSaas({ token, ...options })
  const notes = memoryNotes()
  const clock = manualClock()
  const redact = createRedactor([token])
  const secret = (name: string) => (name === 'SAAS_TOKEN' || name === 'WORKSPACE_TOKEN' ? token : null)
  const egress = createEgress({ clock })
  const callsBy = (own: Egress) => createHttpCalls({ egress: own, secret, redact })
  const providerBy = (own: Egress, kept: EngineNotes): Provider =>
    createHttpProvider({ calls: callsBy(own), notes: kept, clock, redact })
  return {
    saas,
    notes,
    clock,
    egress,
    callsBy,
    calls: callsBy(egress),
    provider: providerBy(egress, notes),
    providerBy,
    faulty(fault: Fault) {
      const broken = faultyParts(fault, egress, notes)
      return { provider: providerBy(broken.egress, broken.notes), reached: broken.reached }
    },
  }
}

/** The stand-in's world. */
export type SaasWorld = Awaited<ReturnType<typeof openSaasWorld>>

/** What a process that was killed would have thrown: nothing catches it, and nothing runs after it. */
class Killed extends Error {}

/** Calls and notes, of which one fails or is the last. A note that fails is the store's own business: only a kill counts them. */
function faultyParts(fault: Fault, egress: Egress, notes: EngineNotes) {
  let calls = 0
  const turn = async <T>(act: () => Promise<T>, doesHalf: boolean): Promise<T> => {
    calls += 1
    if (calls > fault.at && fault.kind === 'kill') throw new Killed('killed')
    if (calls !== fault.at) return act()
    // Half of a call is one that was heard and whose answer did not come.
    if (fault.when === 'after' || (fault.when === 'half' && doesHalf)) await act()
    if (fault.kind === 'kill') throw new Killed('killed')
    const became = fault.when === 'before' ? 'unsent' : 'unknown'
    throw new EgressError(became, 'the call to 127.0.0.1 failed: ECONNRESET')
  }
  const noted = <T>(act: () => Promise<T>) => (fault.kind === 'kill' ? turn(act, false) : act())
  return {
    egress: { call: (call) => turn(() => egress.call(call), true) } satisfies Egress,
    notes: {
      of: (identity) => noted(() => notes.of(identity)),
      add: (identity, note) => noted(() => notes.add(identity, note)),
    } satisfies EngineNotes,
    reached: () => calls >= fault.at,
  }
}
