import core, { type KeywordDefinition, type Options } from 'ajv/dist/core.js'
import applicator from 'ajv/dist/vocabularies/applicator/index.js'
import format from 'ajv/dist/vocabularies/format/index.js'
import next from 'ajv/dist/vocabularies/next.js'
import validation from 'ajv/dist/vocabularies/validation/index.js'
import { formats } from './formats.ts'
import { reference, uniqueItems, withMarks, withMissingAlone } from './own-keywords.ts'

/** Keywords whose branches must be told apart where nothing fits. */
const marked: readonly unknown[] = ['anyOf', 'oneOf', 'contains']

/**
 * Ajv for draft 2020-12 with the keywords that are read here (keywords.ts) and no more: without meta-schemas, which
 * nothing needs once `checkSchema` has looked at a schema, so that it loads fast. `$data` stays off (K21).
 */
export function newAjv(options: Options): core.default {
  const ajv = new core.default({
    allErrors: true,
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    messages: false,
    logger: false,
    // Names such as `constructor` are only there where a mapping has them itself (K20).
    ownProperties: true,
    multipleOfPrecision: 9,
    // Longer lists are gone through instead of becoming code each.
    loopEnum: 20,
    loopRequired: 20,
    ...options,
    // `minContains` and `prefixItems` as 2020-12 has them; Ajv names this option in its own classes alone.
    ...({ next: true } as Options),
  })
  const vocabularies = [validation.default, applicator.default(true), format.default, next.default]
  ajv.addVocabulary([reference, ...vocabularies.flat().map(ownKeyword)])
  for (const [name, { is }] of formats) ajv.addFormat(name, is)
  return ajv
}

function ownKeyword(definition: string | KeywordDefinition): string | KeywordDefinition {
  if (typeof definition === 'string' || !('code' in definition)) return definition
  if (definition.keyword === 'uniqueItems') return uniqueItems
  if (definition.keyword === 'dependentRequired') return withMissingAlone(definition)
  return marked.includes(definition.keyword) ? withMarks(definition) : definition
}
