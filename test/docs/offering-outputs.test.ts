import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { outputsOf } from '../../service/core/apply/outputs.ts'
import { valueAt } from '../../service/core/documents/pointer.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { names, shippedOffering } from '../catalog/shipped.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/aws.md'), 'utf8')

/** The table of the page: what each offering gives on either cloud. */
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (`.*`) \| (`.*`) \|$/gm)].map(
  ([, name = '', aws = '', local = '']) => {
    return { name, aws: namesIn(aws), local: namesIn(local) }
  },
)

function namesIn(cell: string): readonly string[] {
  return cell.split(', ').map((name) => name.replaceAll('`', ''))
}

const target = (name: string, provider: string): JsonObject | undefined => {
  const found = valueAt(shippedOffering(name).documents[0]?.json ?? null, `/spec/targets/${provider}`)
  return found as JsonObject | undefined
}

/** What the local provider's resources give: of one, by key, of several by resource. */
function givenLocally(name: string): readonly string[] {
  const resources = Object.keys((target(name, 'local')?.['Resources'] ?? {}) as JsonObject).sort()
  const applied = resources.map((logicalId) => ({ logicalId, type: '', id: '', outputs: { name: 'n', path: 'p' } }))
  const outputs = outputsOf([{ service: name, resources: applied }])[name] ?? {}
  const direct = Object.keys(outputs).filter((key) => !resources.includes(key))
  return direct.length > 0 ? direct : resources.flatMap((id) => [`${id}.name`, `${id}.path`])
}

test('docs/aws.md names what each shipped offering gives, and no more', () => {
  expect(rows.map(({ name }) => name)).toEqual(names.filter((name) => target(name, 'aws') !== undefined))
  for (const { name, aws, local } of rows) {
    expect([name, aws]).toEqual([name, Object.keys((target(name, 'aws')?.['Outputs'] ?? {}) as JsonObject)])
    expect([name, local]).toEqual([name, givenLocally(name)])
  }
})

test('each output on AWS says what it is', () => {
  const said = rows.flatMap(({ name }) => Object.values((target(name, 'aws')?.['Outputs'] ?? {}) as JsonObject))
  expect(said).toEqual(said.map(() => expect.objectContaining({ Description: expect.stringMatching(/^[A-Z].*\.$/) })))
})
