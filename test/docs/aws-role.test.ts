import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from '../../service/core/documents/read-file.ts'

const root = resolve(import.meta.dirname, '../..')
const prefixes: { readonly [client: string]: string } = {
  cloudformation: 'cloudformation',
  'resource-groups-tagging-api': 'tag',
  s3: 's3',
}
/** Where a call and its permission are called otherwise. */
const permissions: { readonly [call: string]: string } = { 's3:HeadBucket': 's3:ListBucket' }
/** CloudFormation reads what was laid into a bucket as who has it do so. */
const implied: { readonly [permission: string]: string } = { 's3:PutObject': 's3:GetObject' }
/** `AssumeRole` is asked as who runs the service; who one is, anybody may ask. */
const needNothing = new Set(['sts'])

const permissionOf = (call: string) => permissions[call] ?? call

test('the role that the documentation makes may do exactly what the provider asks of AWS', () => {
  const folder = join(root, 'service/adapters/providers/aws')
  const asked = new Set<string>()
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, names = '', client = ''] of text.matchAll(
      /import\s*\{([^}]*)\}\s*from '@aws-sdk\/client-([a-z0-9-]+)'/g,
    )) {
      if (needNothing.has(client)) continue
      for (const [, command] of names.matchAll(/\b(\w+)Command\b/g))
        asked.add(permissionOf(`${prefixes[client]}:${command}`))
    }
  }
  const text = readFileSync(join(root, 'docs/aws/apply-role.yaml'), 'utf8')
  for (const permission of [...asked]) if (implied[permission] !== undefined) asked.add(implied[permission])
  const allowed = [...text.matchAll(/\b(?:cloudformation|tag|s3):[A-Z]\w+/g)].map(([action]) => action)
  expect(asked.size).toBeGreaterThan(10)
  expect([...new Set(allowed)].sort()).toEqual([...asked].sort())
})

test('the role is a template that can be read, and trusts one principal with the external id alone', () => {
  const text = readFileSync(join(root, 'docs/aws/apply-role.yaml'), 'utf8')
  expect(readFile({ path: 'docs/aws/apply-role.yaml', text })).not.toBeUndefined()
  expect(text).toContain('"sts:ExternalId": !Ref ExternalId')
  expect(text).not.toMatch(/Action: ["']?\*/)
})

test('the bucket for templates is nobody else’s to read, and empties itself', () => {
  const text = readFileSync(join(root, 'docs/aws/template-bucket.yaml'), 'utf8')
  expect(readFile({ path: 'docs/aws/template-bucket.yaml', text })).not.toBeUndefined()
  expect(text).toMatch(/Prefix: plumbline\/\n\s+ExpirationInDays: 1\n/)
  expect(text.match(/(?:Block|Ignore|Restrict)Public\w+: true/g)).toHaveLength(4)
})
