import type { Delivery, KeptDelivery, Log } from '../ports.ts'

/** A delivery that was kept, and what became of it. */
export type KeptFacts = Pick<Delivery, 'id' | 'event'> & KeptDelivery

/** How long a moment is, in milliseconds. */
const moment = 20

/** Says which deliveries were kept: those of one moment in one line, so that a storm of deliveries is not the same storm of lines. */
export function createKeptDeliveriesLog(
  log: Log,
  later: (act: () => void, milliseconds: number) => unknown = setTimeout,
): (kept: KeptFacts) => void {
  let those: KeptFacts[] = []
  const say = () => {
    const [first, ...more] = those
    if (first === undefined) return
    const { id, ...facts } = first
    if (more.length === 0) log.info({ delivery: id, ...facts }, 'a delivery was kept')
    else log.info({ deliveries: those.map(inWords) }, `${those.length} deliveries were kept`)
    those = []
  }
  return (kept) => {
    if (those.push(kept) === 1) later(say, moment)
  }
}

function inWords({ id, event, run, outcome }: KeptFacts): string {
  return `${id} ${event} ${run} ${outcome}`
}
