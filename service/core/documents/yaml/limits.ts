/** Nesting of lists and mappings (rule D4). */
export const maximumDepth = 64

/** Aliases of one document (rule D4). */
export const maximumAliases = 100

/** Values of one document, those that aliases repeat counted each time. */
export const maximumValues = 20_000

/** Bytes of a file, as UTF-8 (rule D4): 1 MiB. */
export const maximumBytes = 1_048_576

/** YAML documents of one file. */
export const maximumDocuments = 1000
