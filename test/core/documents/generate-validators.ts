// Writes service/core/documents/schemas/generated-validators.js: the validators of our own kinds, made ahead of time, so
// that no command waits for them to be compiled; short, so that little is read at each start. `npm run generate:validators`; a test says when they are behind.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _ } from 'ajv/dist/core.js'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import { isMapping } from '../../../service/core/documents/json-schema/json-type.ts'
import { newAjv } from '../../../service/core/documents/json-schema/new-ajv.ts'
import { ownSchema } from '../../../service/core/documents/schemas.ts'
import type { Json } from '../../../service/core/model/json.ts'
import { kinds } from '../../../service/core/model/kind.ts'

/** Where they stand. */
export const validatorsPath = join(
  import.meta.dirname,
  '../../../service/core/documents/schemas/generated-validators.js',
)

const head = `// Made by \`npm run generate:validators\` from the schemas beside it, by Ajv. Not written by hand.
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formatChecks as formats } from '../json-schema/formats.ts'
import { repeatedItem } from '../json-schema/repeated-item.ts'
export const validators = {}
`

/** The module's text: one validator a kind, by the kind's name. */
export function validatorsText(): string {
  const ajv = newAjv({ code: { source: true, esm: true, lines: true, formats: _`formats` } })
  for (const kind of kinds) ajv.addSchema(withoutNotes(ownSchema(kind)) as object, kind)
  const code = standalone
    .default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])))
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length")', 'ucs2length')
    .replace(/export const (\w+) = (\w+);/g, 'validators.$1 = $2;')
  if (code.includes('require(')) throw new Error('the validators need something of Ajv that they do not import')
  return head + transformSync(code, { minify: true, format: 'esm', target: 'node20', lineLimit: 120 }).code
}

/** A schema without what is only for people, in the schema itself and all below. */
function withoutNotes(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutNotes)
  if (!isMapping(schema)) return schema
  const notes = ['title', 'description', 'patternErrorMessage', 'x-expression']
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !(notes.includes(name) && !isMapping(value)))
      .map(([name, value]) => [name, withoutNotes(value)]),
  )
}

if (import.meta.main) {
  writeFileSync(validatorsPath, validatorsText())
  console.log(`${validatorsPath} is written`)
}
