import { _, type CodeKeywordDefinition, type KeywordCxt, Name, nil } from 'ajv/dist/core.js'
import type { KeywordErrorCxt } from 'ajv/dist/types/index.js'
import { repeatedItem } from './repeated-item.ts'

/** Names of what stands in every function that Ajv makes (ajv/dist/compile/names). */
const errors = new Name('errors')
const instancePath = new Name('instancePath')
const run = new Name('this')

/**
 * One of Ajv's keywords, whose error tells besides (`params.marks`) how many errors there were when each of its branches
 * began, and of `oneOf` which branches fit (`params.passing`). Ajv writes all errors into one list: by the marks it is
 * known which of them belong to which branch.
 */
export function withMarks(definition: CodeKeywordDefinition): CodeKeywordDefinition {
  const marks = new WeakMap<KeywordCxt, Name>()
  return {
    ...definition,
    error: {
      message: '',
      params: (cxt) => _`{marks: ${marks.get(cxt as KeywordCxt) ?? nil}, passing: ${cxt.params['passing'] ?? null}}`,
    },
    code: (cxt, type) => {
      const own = cxt.gen.const('marks', _`[]`)
      marks.set(cxt, own)
      const subschema = cxt.subschema.bind(cxt)
      cxt.subschema = (applied, valid) => {
        cxt.gen.code(_`${own}.push(${errors})`)
        return subschema(applied, valid)
      }
      definition.code(cxt, type)
    },
  }
}

/** One of Ajv's keywords, whose error tells only what is missing: Ajv's own repeats all names for each of them (K21). */
export function withMissingAlone(definition: CodeKeywordDefinition): CodeKeywordDefinition {
  const params = (cxt: KeywordErrorCxt) => _`{missingProperty: ${cxt.params['missingProperty'] ?? null}}`
  return { ...definition, error: { message: '', params } }
}

/** `uniqueItems` in linear time (K21): Ajv's own compares each item with each. `params.at` is the item that came before. */
export const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: '', params: ({ params }) => _`{at: ${params['at']}}` },
  code: (cxt) => {
    if (cxt.schema !== true) return
    const find = cxt.gen.scopeValue('func', { ref: repeatedItem, code: _`repeatedItem` })
    const at = cxt.gen.const('at', _`${find}(${cxt.data})`)
    cxt.setParams({ at })
    cxt.fail(_`${at} >= 0`)
  },
}

/**
 * `$ref` through the run under way (`this.refer`), which counts the work, makes the validator of what is referred to
 * when it is first needed, and gives its errors as one list of their own (`params.errors`).
 */
export const reference: CodeKeywordDefinition = {
  keyword: '$ref',
  schemaType: 'string',
  error: { message: '', params: ({ params }) => _`{errors: ${params['found']}}` },
  code: (cxt) => {
    const path = _`${instancePath} + ${cxt.it.errorPath}`
    const found = cxt.gen.const('found', _`${run}.refer(${cxt.schema}, ${cxt.data}, ${path})`)
    cxt.setParams({ found })
    cxt.fail(_`${found} !== null`)
  },
}
