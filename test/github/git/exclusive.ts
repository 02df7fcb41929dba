const queues = new WeakMap<object, Promise<unknown>>()

/** Runs work on something (a repository) one after another, in the order of the calls. */
export function exclusive<T>(key: object, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve()
  const after = before.then(work, work)
  queues.set(
    key,
    after.catch(() => undefined),
  )
  return after
}
