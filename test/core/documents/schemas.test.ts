import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readFile } from '../../../service/core/documents/read-file.ts'
import { schemaOf, unionSchema } from '../../../service/core/documents/schemas.ts'
import type { Json, JsonObject } from '../../../service/core/model/json.ts'
import { kinds } from '../../../service/core/model/kind.ts'
import { sampleEstate } from './sample-estate.ts'

/** Every field of a schema that has no description, by its path. */
function undescribed(schema: Json | undefined, path: string): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return []
  const own = schema as JsonObject
  const fields = Object.entries((own['properties'] ?? {}) as JsonObject)
  return [
    ...fields.flatMap(([name, field]) => [
      ...(typeof (field as JsonObject)['description'] === 'string' ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ]),
    ...undescribed(own['items'], `${path}[]`),
    ...undescribed(own['additionalProperties'], `${path}.*`),
  ]
}

describe('the published schemas', () => {
  test.each(kinds)('%s: every field has a description', (kind) => {
    const schema = schemaOf(kind)
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(undescribed(schema, kind)).toEqual([])
  })

  test('they are sound for another reader of draft 2020-12, and say the same of the sample', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const union = ajv.compile(unionSchema())
    for (const text of Object.values(sampleEstate)) {
      for (const document of parseAllDocuments(text))
        expect([union(document.toJS()), union.errors]).toEqual([true, null])
    }
    expect(union({ apiVersion: 'plumbline/v1', kind: 'Team', metadata: { name: 'x' }, spec: { githb: 'a/b' } })).toBe(
      false,
    )
    for (const kind of kinds) expect(() => ajv.compile(schemaOf(kind))).not.toThrow()
  })

  test("labels and annotations are anyone's, text to text", () => {
    const team = (labels: string) =>
      readFile({
        path: 'x.yaml',
        text: `apiVersion: plumbline/v1\nkind: Team\nmetadata: { name: x, labels: ${labels}, annotations: { "a/b": c } }\nspec: { github: a/b }\n`,
      })
    expect(team('{ "x.example/y": z }')?.broken).toEqual([])
    expect(team('{ a: 1 }')?.broken[0]?.message).toBe('`a` must be text, not a number; put it in quotes')
  })
})
