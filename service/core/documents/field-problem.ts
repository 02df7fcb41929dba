/** What is wrong with a field of a sound YAML document. */
export type FieldProblem = {
  /** JSON pointer; of a field that is missing, where it should stand. */
  readonly field: string
  readonly message: string
  /** Whether the key is at fault (an unknown field); its value otherwise. */
  readonly at?: 'value' | 'key'
  /** Where in the field's text, in UTF-16 units: expressions. */
  readonly offset?: number
}
