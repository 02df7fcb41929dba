/** Work under way by name: whoever asks for the same meanwhile waits for the same. */
export function once<T>(): (name: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (name, work) => {
    const started = underWay.get(name)
    if (started !== undefined) return started
    const promise = work().finally(() => underWay.delete(name))
    underWay.set(name, promise)
    return promise
  }
}
