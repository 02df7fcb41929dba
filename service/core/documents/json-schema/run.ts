import type { Json, JsonObject } from '../../model/json.ts'
import type { PatternCache } from './linear-pattern.ts'
import type { SchemaProblem } from './schema-problem.ts'

/** One validation under way. Work is counted, so that no schema and no value can hold it up. */
export type Run = {
  readonly root: JsonObject
  readonly patterns: PatternCache
  readonly problems: SchemaProblem[]
  /** Steps that are left, and how deep the schemas are nested just now. */
  readonly work: { left: number; depth: number }
  /** Inside something `x-sensitive`: messages say nothing of values. */
  readonly sensitive: boolean
}

/** Checks one value against one schema, adding to the run's problems. */
export type Check = (run: Run, schema: Json, value: Json, pointer: string) => void
