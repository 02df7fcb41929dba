import type { Json, JsonObject } from '../../model/json.ts'
import { ajvFor, compileSchema, type Validator } from './compile-schema.ts'
import { isMapping } from './json-type.ts'

type Kept = { readonly ajv: ReturnType<typeof ajvFor>; readonly validators: Map<string, Validator> }

const maximumKept = 200

/**
 * Makes the function that tells whether a value surely fits a checked schema that stands for itself; false also where that cannot be said without the
 * schema around it. It keeps a few validators by the schema's text: most parameters have one of a few forms.
 */
export function fitsAlone(): (schema: JsonObject, value: Json) => boolean {
  let kept: Kept | undefined
  return (schema, value) => {
    const own = withoutNotes(schema) as JsonObject
    const text = JSON.stringify(own)
    if (text.includes('"$ref"')) return false
    // An Ajv keeps whatever it compiled, so that the validators go with it.
    if (kept === undefined || kept.validators.size >= maximumKept)
      kept = { ajv: ajvFor(new Map(), true), validators: new Map() }
    const validate = kept.validators.get(text) ?? compileSchema(own, new Map(), kept.ajv)
    kept.validators.set(text, validate)
    return validate(value)?.length === 0
  }
}

/** A schema without what says nothing of values, at its first level and in its items. */
function withoutNotes(schema: Json): Json {
  if (!isMapping(schema)) return schema
  const { title, description, default: _, examples, ...own } = schema
  return own['items'] === undefined ? own : { ...own, items: withoutNotes(own['items']) }
}
