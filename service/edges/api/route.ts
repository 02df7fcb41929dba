import type { JsonObject } from '../../core/model/json.ts'
import type { Provider } from '../../core/model/specs.ts'
import type { Ledger, Scans } from '../../ports/ledger.ts'
import type { Store } from '../../ports.ts'
import type { Parameters } from './parameters.ts'

/** The store with what is kept beside it. */
export type ReadStore = Store & { readonly ledger: Ledger; readonly scans: Scans }

/** What a route reads from. */
export type Source = {
  readonly store: ReadStore
  readonly estate: string
  /** The clouds that this release can write (rule D9). */
  readonly providers: ReadonlySet<Provider>
}

/** What was asked: the parts of the path and the query, both checked. */
export type Question = {
  readonly number: number
  readonly name: string
  readonly query: { readonly [name: string]: string }
}

/** One route of `/api/v1`; null answers 404. */
export type Route = {
  readonly path: string
  readonly operation: string
  readonly summary: string
  readonly parameters: Parameters
  /** The name of its answer among the schemas. */
  readonly answer: string
  readonly read: (source: Source, question: Question) => Promise<JsonObject | null>
}

/** Which part of a list is asked for: 30 of it, unless said otherwise. */
export function pageOf(query: Question['query']): { readonly limit: number; readonly cursor?: string } {
  return { limit: Number(query['limit'] ?? 30), cursor: query['cursor'] }
}
