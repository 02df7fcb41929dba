import { describe, expect, test } from 'vitest'
import { readFile } from '../../../service/core/documents/read-file.ts'
import type { Document } from '../../../service/core/model/document.ts'
import { maskedText } from '../../../service/core/render/masked-text.ts'

const offeringText = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: db }
spec:
  model: paas
  lifecycle: production
  parameters:
    type: object
    properties:
      sizeGiB: { type: integer }
      password:
        type: string
        x-sensitive: true
        default: canary-default
      users: { type: object, additionalProperties: { type: object, properties: { pin: { type: string, x-sensitive: true } } } }
  targets: { local: { Resources: { Db: { Type: Local::Db, Properties: {} } } } }
`

function documentsOf(path: string, text: string): readonly Document[] {
  return readFile({ path, text })?.documents ?? []
}

const [offering] = documentsOf('catalog/offerings/db.yaml', offeringText) as readonly Document<'Offering'>[]
const offerings = offering === undefined ? [] : [offering]

const service = (parameters: string) => `apiVersion: plumbline/v1
kind: Service
metadata: { name: x, team: t, environment: dev }
spec:
  offering: db
  account: a
  parameters: ${parameters}
`

describe('V4, K7: what is x-sensitive stands in no quoted line', () => {
  const cases = [
    { name: 'in a flow map', parameters: '{ sizeGiB: 1, password: canary }' },
    { name: 'first in a flow map', parameters: '{ password: canary, sizeGiB: 1 }' },
    { name: 'on a line of its own', parameters: '\n    password: canary' },
    { name: 'quoted', parameters: '{ "password": "canary, canary" }' },
    { name: 'as a block of lines', parameters: '\n    password: |\n      canary\n      canary\n    sizeGiB: 1' },
    { name: 'deep below', parameters: '{ users: { ada: { pin: canary } } }' },
  ]
  test.each(cases)('$name', ({ parameters }) => {
    const text = service(parameters)
    const shown = maskedText(text, documentsOf('x.yaml', text), offerings)
    expect(shown).not.toContain('canary')
    expect(shown.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
  })

  test('in a broken document too, by the name', () => {
    expect(maskedText(service('{ password: canary, nope: 1 }').replace('kind', 'kin'), [], offerings)).not.toContain(
      'canary',
    )
  })

  test('in the offering itself', () => {
    expect(maskedText(offeringText, offerings, offerings)).not.toContain('canary')
  })

  test('the rest of a file stays as it is', () => {
    const text = service('{ sizeGiB: 1 }')
    expect(maskedText(text, documentsOf('x.yaml', text), offerings)).toBe(text)
  })

  test('where no offering has anything sensitive, nothing is masked', () => {
    expect(maskedText('password: x', [], [])).toBe('password: x')
  })
})
