import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createLog } from '../../../service/adapters/log/create-log.ts'
import { createRedactor } from '../../../service/core/redaction.ts'
import { manualClock } from '../../contracts/manual-clock.ts'

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString()
const letters = (length: number) => 'Ab3dEf7hIj'.repeat(20).slice(0, length)

/** Every shape that GitHub, AWS, Azure and Google issue, with the part that must not be seen. */
const shapes: readonly { readonly what: string; readonly text: string; readonly secret: string }[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => ({
    what: `GitHub ${prefix}`,
    text: prefix + letters(36),
    secret: letters(36),
  })),
  { what: 'GitHub fine-grained', text: `github_pat_${letters(22)}_${letters(59)}`, secret: letters(22) },
  { what: 'GitHub long installation token', text: `ghs_${letters(20)}.${letters(60)}-_x`, secret: letters(20) },
  {
    what: 'GitHub old installation token',
    text: `v1.${'0123456789abcdef'.repeat(3).slice(0, 40)}`,
    secret: '0123456789abcdef',
  },
  { what: 'JWT', text: `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI3In0.${letters(80)}`, secret: letters(80) },
  { what: 'AWS key id', text: 'AKIAIOSFODNN7EXAMPLE', secret: 'IOSFODNN7' },
  { what: 'AWS session key id', text: 'ASIAIOSFODNN7EXAMPLE', secret: 'IOSFODNN7' },
  {
    what: 'AWS secret',
    text: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    secret: 'wJalrXUtnFEMI',
  },
  {
    what: 'AWS secret in JSON',
    text: '{"SecretAccessKey":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}',
    secret: 'wJalrXUtnFEMI',
  },
  { what: 'AWS session token', text: `AWS_SESSION_TOKEN=${letters(100)}`, secret: letters(100) },
  {
    what: 'AWS signed address',
    text: `https://s3/x?X-Amz-Signature=${letters(64)}&X-Amz-Credential=AKIAX%2Faws`,
    secret: letters(64),
  },
  {
    what: 'Azure account key',
    text: `DefaultEndpointsProtocol=https;AccountKey=${letters(86)}==`,
    secret: letters(86),
  },
  { what: 'Azure shared access key', text: `Endpoint=sb://x;SharedAccessKey=${letters(43)}=`, secret: letters(43) },
  {
    what: 'Azure shared access signature',
    text: `https://x.blob.core.windows.net/a?sv=2024&sig=${letters(43)}%3D`,
    secret: letters(43),
  },
  { what: 'Azure client secret', text: `Ab3${'8'}Q~${letters(34)}`, secret: letters(34) },
  { what: 'Google API key', text: `AIza${letters(35)}`, secret: letters(35) },
  { what: 'Google access token', text: `ya29.${letters(60)}`, secret: letters(60) },
  { what: 'Google refresh token', text: `1//0g${letters(60)}`, secret: letters(60) },
  { what: 'Google client secret', text: `GOCSPX-${letters(28)}`, secret: letters(28) },
  { what: 'PEM', text: pem, secret: pem.split('\n')[1] ?? '' },
  { what: 'PEM on one line', text: pem.replaceAll('\n', '\\n'), secret: pem.split('\n')[1] ?? '' },
  { what: 'PEM that is cut off', text: pem.slice(0, 300), secret: pem.split('\n')[1] ?? '' },
  { what: 'Authorization', text: `Authorization: token ${letters(12)}`, secret: letters(12) },
  { what: 'Authorization in JSON', text: `{"authorization":"Basic ${letters(12)}="}`, secret: letters(12) },
  { what: 'bearer', text: `curl -H 'Bearer ${letters(20)}'`, secret: letters(20) },
  {
    what: 'address with a password',
    text: `https://x-access-token:${letters(10)}@github.com/acme/estate.git`,
    secret: letters(10),
  },
  { what: 'database address', text: `postgres://plumbline:${letters(10)}@db/plumbline`, secret: letters(10) },
  { what: 'webhook signature', text: `sha256=${'0a'.repeat(32)}`, secret: '0a0a0a0a' },
  { what: 'webhook secret', text: 'the secret is hush"hush, is it', secret: 'hush"hush' },
  { what: 'webhook secret in JSON', text: JSON.stringify({ it: 'hush"hush' }), secret: 'hush\\"hush' },
  { what: 'webhook secret in an address', text: 'x?s=hush%22hush', secret: 'hush%22hush' },
  {
    what: 'webhook secret in base64',
    text: Buffer.from('hush"hush').toString('base64'),
    secret: Buffer.from('hush"hush').toString('base64'),
  },
]

const redact = createRedactor(['hush"hush', 'api-token-of-ours', ''])

/** The line that a call writes. */
function lineOf(fields: object, message = 'said'): string {
  const lines: string[] = []
  const log = createLog({ redact, clock: manualClock(), destination: { write: (line) => void lines.push(line) } })
  log.error(fields as { [key: string]: unknown }, message)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

describe('K9, V4: no secret is in a log line', () => {
  const circle: { self?: object; text: string } = { text: '' }
  const places: readonly { readonly place: string; readonly line: (secret: string) => string }[] = [
    { place: 'the message', line: (it) => lineOf({}, `it is ${it}`) },
    { place: 'a field', line: (it) => lineOf({ what: it }) },
    { place: 'a key', line: (it) => lineOf({ [it]: 1 }) },
    { place: 'a nested field', line: (it) => lineOf({ a: { b: [{ c: it }] } }) },
    { place: 'an error’s message', line: (it) => lineOf({ error: new Error(it) }) },
    { place: 'an error’s cause', line: (it) => lineOf({ error: new Error('x', { cause: new Error(it) }) }) },
    {
      place: 'an error’s own field',
      line: (it) => lineOf({ error: Object.assign(new Error('x'), { headers: { a: it } }) }),
    },
    { place: 'an aggregate', line: (it) => lineOf({ error: new AggregateError([new Error(it)], 'x') }) },
    { place: 'a map', line: (it) => lineOf({ map: new Map([['a', it]]) }) },
    { place: 'a set', line: (it) => lineOf({ set: new Set([it]) }) },
    { place: 'a circle', line: (it) => lineOf(Object.assign(circle, { self: circle, text: it })) },
    { place: 'JSON in a text', line: (it) => lineOf({ body: JSON.stringify({ a: it }) }) },
  ]
  test.each(shapes.flatMap((shape) => places.map((place) => ({ ...shape, ...place }))))(
    '$what in $place',
    ({ text, secret, line }) => {
      const written = line(text)
      expect(written).not.toContain(secret)
      expect(written).not.toContain(JSON.stringify(secret).slice(1, -1))
      expect(written).toContain('[redacted]')
      expect(() => JSON.parse(written)).not.toThrow()
    },
  )

  test.each([
    'authorization',
    'Cookie',
    'password',
    'clientSecret',
    'private_key',
    'privateKey',
    'token',
    'apiToken',
    'x-hub-signature-256',
    'accessToken',
  ])('whatever stands in a field %s', (name) => {
    expect(lineOf({ request: { [name]: 'plain' } })).not.toContain('plain')
    expect(lineOf({ headers: new Headers(name.match(/[A-Z_]/) ? {} : { [name]: 'plain' }) })).not.toContain('plain')
  })

  test('the request and the response that an HTTP client hangs on its errors', () => {
    const error = Object.assign(new Error('HttpError'), {
      status: 500,
      request: { headers: { a: 'plain' } },
      response: { data: 'plain' },
    })
    const line = lineOf({ error })
    expect(line).not.toContain('plain')
    expect(JSON.parse(line).error.status).toBe(500)
  })
})

describe('a log line', () => {
  test('says level, time, message and its fields, and nothing of the machine', () => {
    expect(
      JSON.parse(lineOf({ run: 'r', attempt: 2, at: new Date(0), nothing: null, bytes: Buffer.from('abc') })),
    ).toEqual({
      level: 'error',
      time: '2026-11-24T12:00:00.000Z',
      run: 'r',
      attempt: 2,
      at: '1970-01-01T00:00:00.000Z',
      nothing: null,
      bytes: '[3 bytes]',
      message: 'said',
    })
  })

  test('keeps what only looks a little like a secret', () => {
    const text =
      'review:4711#12 of acme/estate at 3f2c1e9 (main), sha 0123456789abcdef0123456789abcdef01234567: https://github.com/acme/estate/pull/12'
    expect(JSON.parse(lineOf({ text }, text))).toMatchObject({ text, message: text })
  })

  test('is one line whatever comes in', () => {
    expect(lineOf({ text: 'a\nb\u2028' }, 'c\nd').trimEnd()).not.toContain('\n')
    expect(JSON.parse(lineOf({ level: 'mine', deep: [[[[[[[[[[1]]]]]]]]]] }))).toMatchObject({
      level: 'error',
      level_: 'mine',
    })
  })
})

test('V4: redaction takes a time that grows with the text alone', () => {
  const hostile = [
    'a'.repeat(200_000),
    'aws_secret_'.repeat(20_000),
    'authorization:'.repeat(15_000),
    'https://a:'.repeat(20_000),
    'eyJ'.repeat(60_000),
    '-----BEGIN RSA PRIVATE KEY-----'.repeat(5000),
  ]
  const small = createRedactor([])
  for (const text of hostile) {
    const begun = process.cpuUsage()
    small(text)
    expect(process.cpuUsage(begun).user / 1000, text.slice(0, 20)).toBeLessThan(5000)
  }
})
