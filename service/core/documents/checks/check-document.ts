import type { Document } from '../../model/document.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Kind } from '../../model/kind.ts'
import type { FieldProblem } from '../field-problem.ts'
import type { PatternCache } from '../json-schema/linear-pattern.ts'
import { validate } from '../json-schema/validate.ts'
import { ownSchema } from '../schemas.ts'
import { checkEstate } from './check-estate.ts'
import { checkOffering } from './check-offering.ts'
import { checkPolicy } from './check-policy.ts'
import { checkService } from './check-service.ts'
import { checkWorkflow } from './check-workflow.ts'

/** Patterns of the kinds' own schemas: few, and always the same. */
const patterns: PatternCache = new Map()

/** What a document's own fields say against its kind's schema (rules D2, D3, D4). */
export function checkShape(kind: Kind, value: JsonObject): readonly FieldProblem[] {
  return validate(ownSchema(kind), value, patterns).map(({ pointer, at, message }) => ({ field: pointer, at, message }))
}

/** What is wrong with a document of the right shape that it shows by itself: names, dates, schemas, expressions (rules D2, D5, D7). */
export function checkContent(document: Document): readonly FieldProblem[] {
  switch (document.kind) {
    case 'Estate':
      return checkEstate(document as Document<'Estate'>)
    case 'Offering':
      return checkOffering(document as Document<'Offering'>)
    case 'Policy':
      return checkPolicy(document as Document<'Policy'>)
    case 'Service':
      return checkService(document as Document<'Service'>)
    case 'Workflow':
      return checkWorkflow(document as Document<'Workflow'>)
    // A Waiver's expression sees what its policy sees, so it is checked with it.
    case 'Waiver':
    case 'Team':
    case 'GitHubWorkflow':
      return []
  }
}
