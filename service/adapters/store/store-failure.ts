import { StoreError } from '../../ports/store.ts'

/** What SQLite's result codes mean for a person. See https://sqlite.org/rescode.html */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'another process holds the database'],
  [/^SQLITE_FULL/, 'the disk is full'],
  [/^SQLITE_READONLY/, 'the database cannot be written'],
  [/^SQLITE_IOERR/, 'the disk failed'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'the database is damaged'],
  [/^SQLITE_(?:CANTOPEN|PERM|AUTH)/, 'the database cannot be opened'],
]

/** Runs one deed on the database; whatever goes wrong is a `StoreError` that says what was being done. */
export function guarded<T>(deed: string, effect: () => T): T {
  try {
    return effect()
  } catch (cause) {
    throw storeFailure(deed, cause)
  }
}

/** The failure of a deed as a `StoreError`; those that say themselves what is wrong stay as they are. */
export function storeFailure(deed: string, cause: unknown): Error {
  if (cause instanceof Error && ['StoreError', 'CursorError'].includes(cause.name)) return cause
  const code = codeOf(cause)
  const reason = reasons.find(([pattern]) => pattern.test(code))?.[1]
  const why = reason ? `${reason} (${code})` : cause instanceof Error ? cause.message : String(cause)
  return new StoreError(`could not ${deed}: ${why}`, { cause })
}

/** Whether a failure says that the store takes nothing now, whatever it is given. */
export function storeIsOut(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|FULL|READONLY|IOERR|CANTOPEN)/.test(codeOf(error))
}

/** The driver's error stands inside drizzle's. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}
