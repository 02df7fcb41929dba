import { understand } from '../../../core/deliveries/understand.ts'
import type { Arrived, KeepDeliveries } from './keep-deliveries.ts'
import type { Batch, Became, Sent } from './messages.ts'

/** Reads webhooks, and keeps together those from which something follows; what became of each, in their order. */
export function takeIn(keep: KeepDeliveries, batches: readonly Batch[]): readonly Became[] {
  const read = batches.flatMap(readBatch)
  const kept = keep(read.filter((one) => 'delivery' in one)).values()
  return read.map((one) => ('delivery' in one ? (kept.next().value ?? { failure: 'it was not answered' }) : one))
}

function readBatch({ sent, bodies }: Batch): readonly (Arrived | Became)[] {
  let end = 0
  return sent.map((one) => {
    end += one.length
    return readOne(one, bodies.subarray(end - one.length, end))
  })
}

/** One that cannot be read, by a defect, takes no other of its batch with it. */
function readOne(sent: Sent, body: Uint8Array): Arrived | Became {
  try {
    const { id, event, estate, defaultBranch, at } = sent
    const read = understand({ id: estate, defaultBranch }, { id, event, body })
    return 'delivery' in read ? { estate, at, ...read } : read
  } catch (error) {
    return { failure: `could not read the delivery: ${error instanceof Error ? error.message : String(error)}` }
  }
}
