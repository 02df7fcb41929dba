import type { Clock, Store } from '../../ports.ts'
import type { RunRecords } from '../runner/run-records.ts'

/** A store, with what only the runner uses. */
export type OpenStore = Store & { readonly records: RunRecords; readonly sqliteVersion: string }

/**
 * Opens the SQLite file, makes it where there is none, and brings its tables up to date. Throws one line where Node is too
 * old for the driver, where the bundled SQLite is, or where the file cannot be opened.
 */
export async function createStore(options: { readonly file: string; readonly clock: Clock }): Promise<OpenStore> {
  throw new Error(`${options.file}: not written yet`)
}
