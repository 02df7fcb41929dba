/** What is wrong with a value, or with a schema itself, and where. */
export type SchemaProblem = {
  /** JSON pointer below what was checked; of a field that is missing, where it should stand. */
  readonly pointer: string
  /** Whether the key is at fault (an unknown field) or the value; a missing field's place is found by its pointer. */
  readonly at: 'value' | 'key'
  /** One line. Never the value of anything `x-sensitive`. */
  readonly message: string
}
