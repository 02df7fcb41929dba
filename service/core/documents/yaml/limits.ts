/** Nesting of lists and mappings (rule D4). */
export const maximumDepth = 64

/** Aliases of one document (rule D4). */
export const maximumAliases = 100

/**
 * Values of one document, those that aliases repeat counted each time: what a machine reads within a second. No fewer than the
 * quick reader can meet, which does not count them: both must answer the same.
 */
export const maximumValues = 50_000

/** Bytes of a file, as UTF-8 (rule D4): 1 MiB. */
export const maximumBytes = 1_048_576

/** YAML documents of one file. */
export const maximumDocuments = 1000
