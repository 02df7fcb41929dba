/**
 * How large an expression may be and how much it may do (rules E8, E9). All are counts, so that every machine gives
 * the same answer. Work is counted in units of roughly ten nanoseconds: one node of a macro's body, sixteen characters
 * that are copied, …
 */
export const limits = {
  /** Characters of a source. */
  source: 16_384,
  /** Nodes of its tree. */
  nodes: 4_000,
  /** Levels of its tree. */
  depth: 300,
  /** Brackets within brackets. */
  brackets: 100,
  /** Elements of a list or map that is written out. */
  elements: 1_000,
  /** `!` and `-` in a row, which the parser would follow one stack frame each. */
  unaryRun: /(?:[!-]\s*){33}/,
  /** Units of work of one evaluation, unless the caller says otherwise. */
  work: 1_000_000,
  /** Characters of a regular expression. */
  pattern: 1_000,
  /** Instructions of a compiled regular expression. */
  program: 2_000,
} as const
