/** Something that one piece of work at a time may change. */
export type Exclusive = { tail: Promise<unknown> }

/** Runs work on it one after another, in the order of the calls; a failure stops nobody after it. */
export function exclusive<T>(on: Exclusive, work: () => Promise<T>): Promise<T> {
  const after = on.tail.then(work)
  on.tail = after.catch(() => undefined)
  return after
}
