import type { Known } from '../../core/doctor/facts.ts'
import { StoreError } from '../../ports/store.ts'
import { ForgeError } from '../../ports.ts'

/** Looks at something; what GitHub or the store does not give is not known, and anything else is a defect. */
export async function look<T>(looking: () => Promise<T>, remedy: string): Promise<Known<T>> {
  try {
    return { kind: 'known', value: await looking() }
  } catch (error) {
    return { kind: 'unknown', why: reasonOf(error), remedy }
  }
}

/** What a look rests on is not there itself. */
export function lookIf<T, R>(
  first: Known<R>,
  see: string,
  looking: (value: R) => Promise<T>,
  remedy: string,
): Promise<Known<T>> {
  if (first.kind === 'known') return look(() => looking(first.value), remedy)
  return Promise.resolve({ kind: 'unknown', why: `not looked at: see \`${see}\``, remedy: `mend \`${see}\` first` })
}

/** Why something could not be seen, in one line; a defect is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof ForgeError || error instanceof StoreError) return error.message
  throw error
}
