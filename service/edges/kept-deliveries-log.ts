import type { Delivery, KeptDelivery, Log } from '../ports.ts'

/** A delivery that was kept, and what became of it. */
export type KeptFacts = Pick<Delivery, 'id' | 'event'> & KeptDelivery

/**
 * Says which deliveries were kept: those of one turn of the event loop in one line, as one commit kept them, so that a storm
 * of deliveries is not the same storm of lines.
 */
export function createKeptDeliveriesLog(log: Log): (kept: KeptFacts) => void {
  let turn: KeptFacts[] = []
  const say = () => {
    const [first, ...more] = turn
    if (first === undefined) return
    const { id, ...facts } = first
    if (more.length === 0) log.info({ delivery: id, ...facts }, 'a delivery was kept')
    else log.info({ deliveries: turn.map(inWords) }, `${turn.length} deliveries were kept`)
    turn = []
  }
  return (kept) => {
    if (turn.push(kept) === 1) setImmediate(say)
  }
}

function inWords({ id, event, run, outcome }: KeptFacts): string {
  return `${id} ${event} ${run} ${outcome}`
}
