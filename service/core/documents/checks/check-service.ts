import type { Document } from '../../model/document.ts'
import type { FieldProblem } from '../field-problem.ts'
import { formatPointer } from '../pointer.ts'

/** Tags that Plumbline sets itself, besides those that begin with `plumbline-` (rule D2). */
const reserved: ReadonlySet<string> = new Set(['team', 'environment', 'cost-center'])

/** What is wrong with a Service that it shows by itself: reserved tags. */
export function checkService({ value: { spec } }: Document<'Service'>): readonly FieldProblem[] {
  return Object.keys(spec.tags ?? {})
    .filter((tag) => tag.toLowerCase().startsWith('plumbline-') || reserved.has(tag))
    .map((tag) => ({
      field: `/spec/tags${formatPointer([tag])}`,
      at: 'key' as const,
      message: `Plumbline sets the tag \`${tag}\` itself; leave it out`,
    }))
}
