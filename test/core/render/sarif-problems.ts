import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** The official schema is of draft 4; what it uses means the same in draft 7. */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL('../../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What a SARIF log breaks of its schema; empty where it fits. */
export function sarifProblems(text: string) {
  validate(JSON.parse(text))
  return validate.errors ?? []
}
