import { isReservedTag } from '../../catalog/tags.ts'
import type { Document } from '../../model/document.ts'
import type { FieldProblem } from '../field-problem.ts'
import { formatPointer } from '../pointer.ts'

/** What is wrong with a Service that it shows by itself: reserved tags. */
export function checkService({ value: { spec } }: Document<'Service'>): readonly FieldProblem[] {
  return Object.keys(spec.tags ?? {})
    .filter(isReservedTag)
    .map((tag) => ({
      field: `/spec/tags${formatPointer([tag])}`,
      at: 'key' as const,
      message: `Plumbline sets the tag \`${tag}\` itself; leave it out`,
    }))
}
