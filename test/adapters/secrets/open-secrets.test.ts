import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSecrets } from '../../../service/adapters/secrets/open-secrets.ts'
import { createRedactor } from '../../../service/core/redaction.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

test('V4: a secret is the environment’s, else what a file of its name holds, and nothing else', () => {
  write('CHAT', 'from a file\n')
  write('BOTH', 'from a file')
  write('EMPTY', '\n')
  write('LARGE', 'x'.repeat(100_000))
  mkdirSync(join(folder, 'FOLDER'))
  mkdirSync(join(folder, '..data'))
  writeFileSync(join(folder, '..data', 'MOUNTED'), 'by a cluster')
  symlinkSync(join('..data', 'MOUNTED'), join(folder, 'MOUNTED'))
  const { of } = openSecrets({ secrets: new Map([['BOTH', 'from the environment']]), secretsFolder: folder })
  expect([of('CHAT'), of('BOTH'), of('MOUNTED')]).toEqual(['from a file', 'from the environment', 'by a cluster'])
  for (const name of ['EMPTY', 'LARGE', 'FOLDER', 'NONE', '../CHAT', './CHAT', '..data/MOUNTED', '', 'a b', 'A.B'])
    expect(of(name)).toBeNull()
  expect(openSecrets({ secrets: new Map(), secretsFolder: null }).of('CHAT')).toBeNull()
  expect(openSecrets({ secrets: new Map(), secretsFolder: join(folder, 'none') }).of('CHAT')).toBeNull()
})

test('K7, V4: a secret of a file is taken out of texts before it is first used, and so is the one that follows it', () => {
  write('CHAT', 'canary-the-first\n')
  const secrets = openSecrets({ secrets: new Map(), secretsFolder: folder })
  const redact = createRedactor([], secrets.seen)
  expect(redact('it is canary-the-first')).toBe('it is [redacted]')
  write('CHAT', 'canary-the-second')
  expect(secrets.of('CHAT')).toBe('canary-the-second')
  expect(redact('canary-the-first, canary-the-second')).toBe('[redacted], [redacted]')
})

test('K7, V4: a secret is taken out in each form in which it travels', () => {
  const secret = 'cañary?/"~>>'
  const bytes = Buffer.from(secret)
  const redact = createRedactor([secret])
  const forms = [
    secret,
    JSON.stringify(secret),
    encodeURIComponent(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ]
  for (const form of forms) expect(redact(`<${form}>`)).toMatch(/^<"?\[redacted\]=*"?>$/)
})
