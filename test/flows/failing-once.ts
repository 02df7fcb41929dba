/** What fails once: the call of that number, before it does anything, or after it did it and before that was known. */
export type FailingOnce = {
  /** Lays itself around something whose methods are asynchronous. */
  around<T extends object>(target: T): T
  /** How many calls came. */
  calls(): number
  /** Whether the call that was to fail came. */
  failed(): boolean
}

/** Makes the call number `at` fail, from 1; with 0 none fails, and they are counted. */
export function failingOnce(at: number, when: 'before' | 'after'): FailingOnce {
  let calls = 0
  let failed = false
  const meet = (name: string) => {
    if (failed) return
    failed = true
    throw new Error(`call ${at} (${name}) was made to fail ${when} it did anything`)
  }
  const wrap =
    (method: (...given: unknown[]) => unknown, name: string) =>
    (...given: unknown[]) => {
      calls += 1
      if (calls !== at) return method(...given)
      if (when === 'before') return failing(() => meet(name))
      const result = method(...given)
      return result instanceof Promise ? result.then(() => meet(name)) : result
    }
  return {
    around: (target) =>
      new Proxy(target, {
        get(all, name) {
          const value: unknown = Reflect.get(all, name)
          return typeof value === 'function' ? wrap(value.bind(all), String(name)) : value
        },
      }),
    calls: () => calls,
    failed: () => failed,
  }
}

/** Fails as a promise does, and as a sequence does. */
function failing(act: () => unknown): Promise<never> & AsyncIterable<never> {
  const promise = new Promise<never>((_, reject) => {
    try {
      act()
    } catch (error) {
      reject(error)
    }
  })
  promise.catch(() => undefined)
  return Object.assign(promise, { [Symbol.asyncIterator]: () => ({ next: () => promise }) })
}
