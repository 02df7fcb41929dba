import type { World } from '../ports.ts'

/** Turns by name, within this process: it alone works on the database's runs, so nobody else needs to be waited for. */
export function createAlone(): World['alone'] {
  const last = new Map<string, Promise<unknown>>()
  return async (name, work) => {
    const before = last.get(name)
    const own = before === undefined ? work() : before.then(work, work)
    last.set(name, own)
    try {
      return await own
    } finally {
      if (last.get(name) === own) last.delete(name)
    }
  }
}
