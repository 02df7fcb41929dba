import type { ErrorObject } from 'ajv/dist/core.js'
import type { Document } from '../../model/document.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Kind } from '../../model/kind.ts'
import type { FieldProblem } from '../field-problem.ts'
import { explainErrors } from '../json-schema/explain-errors.ts'
import { sortedKeys } from '../json-schema/sorted-keys.ts'
import { valueAt } from '../pointer.ts'
import { validators } from '../schemas/generated-validators.js'
import { ownSchema } from '../schemas.ts'
import { checkEstate } from './check-estate.ts'
import { checkOffering } from './check-offering.ts'
import { checkPolicy } from './check-policy.ts'
import { checkService } from './check-service.ts'
import { checkWorkflow } from './check-workflow.ts'

/** What a document's own fields say against its kind's schema (rules D2, D3, D4). */
export function checkShape(kind: Kind, value: JsonObject): readonly FieldProblem[] {
  const validate = validators[kind]
  if (validate(value)) return []
  const sorted = sortedKeys(value)
  validate(sorted)
  const schema = ownSchema(kind)
  const problems = explainErrors(validate.errors ?? [], {
    value: sorted,
    schemaOf: (error) => valueAt(schema, pathOfSchema(error)) as Json,
    isSensitive: () => false,
  })
  return problems.map(({ pointer, at, message }) => ({ field: pointer, at, message }))
}

/** Where the schema stands to which an error's keyword belongs: these schemas refer to nothing, so that Ajv's path says it. */
function pathOfSchema({ schemaPath, keyword }: ErrorObject): string {
  return decodeURIComponent(schemaPath.slice('#'.length, -`/${keyword}`.length))
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
