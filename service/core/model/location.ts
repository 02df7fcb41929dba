/** A place in a file of the estate. Lines and columns count from 1, columns in UTF-16 units. */
export type Location = {
  /** Relative to the estate's root, with `/`. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}
