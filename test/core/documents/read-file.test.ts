import { describe, expect, test } from 'vitest'
import { isCandidate, readFile } from '../../../service/core/documents/read-file.ts'
import { saying, service } from './sample-estate.ts'

const read = (path: string, text: string) => readFile({ path, text })
const broken = (path: string, text: string) => saying(read(path, text)?.broken ?? [])
const head = 'apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: x, team: t, environment: e }\n'

describe('D1: what is a document', () => {
  test.each([
    ['a.yaml', true],
    ['deep/er/a.yml', true],
    ['.github/workflows/ci.yml', true],
    ['a.yaml.txt', false],
    ['a.json', false],
    ['yaml', false],
  ] as const)('D1: %s could hold documents: %s', (path, candidate) => {
    expect(isCandidate(path)).toBe(candidate)
  })

  test.each([
    ['any folder, with an apiVersion of ours', 'deploy/x.yaml', `${head}spec: { offering: b, account: a }\n`, 1],
    [
      'an apiVersion of ours that is written with escapes',
      'deploy/x.yaml',
      `"api\\x56ersion": "plumb\\u006cine/v1"\n${head.replace(/.*\n/, '')}spec: { offering: b, account: a }\n`,
      1,
    ],
    ['any folder, with another apiVersion', 'deploy/x.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', null],
    ['a folder of ours, with another apiVersion', 'catalog/x.yaml', 'apiVersion: apps/v1\nkind: Deployment\n', null],
    ['any folder, without an apiVersion', 'mkdocs.yml', 'site_name: x\n', null],
    ['any folder, not even YAML', 'chart/x.yaml', '{{ if .x }}\na: [\n', null],
    ['a workflow of GitHub', '.github/workflows/ci.yml', 'on: push\njobs: {}\n', 1],
    ['deeper than workflows of GitHub lie', '.github/workflows/more/ci.yml', 'on: push\n', null],
    ['an empty file', 'catalog/x.yaml', '', null],
    ['nothing but comments and marks', 'catalog/x.yaml', '---\n# nothing\n---\n\n...\n', null],
    ['null alone', 'catalog/x.yaml', '~\n', null],
    ['no YAML by its name', 'catalog/x.txt', head, null],
  ] as const)('D1: %s', (_, path, text, count) => {
    const reading = read(path, text)
    expect(reading?.broken ?? []).toEqual([])
    expect(reading === null ? null : reading.documents.length).toBe(count)
  })

  test.each(['catalog/a.yaml', 'policies/b/c.yml', 'workflows/d.yaml', 'waivers/e.yaml', 'plumbline.yaml'])(
    'D1: without an apiVersion %s is broken',
    (path) =>
      expect(broken(path, 'a: 1\n')).toEqual([
        `${path}:1:1 this document has no \`apiVersion\`; write \`apiVersion: plumbline/v1\``,
      ]),
  )

  test('D1: a file of ours that is not sound YAML is broken wherever it lies', () => {
    expect(broken('deploy/x.yaml', `${head}spec: [\n`)[0]).toMatch(
      /^deploy\/x\.yaml:4:8 not sound YAML: a `\[` or `\{` before this is not closed/,
    )
  })

  test('D1: a workflow of GitHub is named by its path, and is a mapping', () => {
    expect(read('.github/workflows/ci.yml', 'on: push\n')?.documents[0]).toMatchObject({
      kind: 'GitHubWorkflow',
      name: '.github/workflows/ci.yml',
      json: { on: 'push' },
    })
    expect(broken('.github/workflows/ci.yml', '- a\n')).toEqual([
      '.github/workflows/ci.yml:1:1 a document is a mapping of fields',
    ])
  })
})

describe('D2: names and reserved words', () => {
  test.each([
    ['a', true],
    ['9', true],
    ['a-b-9', true],
    ['d'.repeat(63), true],
    ['c'.repeat(64), false],
    ['Orders', false],
    ['-a', false],
    ['a-', false],
    ['a_b', false],
    ['a.b', false],
    ['ａ', false],
    ['a\u0430b', false],
    ['../a', false],
    ['--upload-pack=x', false],
  ] as const)('D2, K16: the name %j is allowed: %s', (name, allowed) => {
    const found = broken('catalog/x.yaml', service(JSON.stringify(name)))
    expect(found.length === 0).toBe(allowed)
    if (!allowed) expect(found[0]).toMatch(/^catalog\/x\.yaml:3:19 /)
  })

  test.each(['plumbline-x', 'team', 'environment', 'cost-center', 'Plumbline-service'])(
    'D2: the tag %s is reserved',
    (tag) => {
      const [found] = broken('catalog/x.yaml', service('x', `  tags: { ok: a, ${tag}: b }\n`))
      expect(found).toBe(`catalog/x.yaml:8:18 Plumbline sets the tag \`${tag}\` itself; leave it out`)
    },
  )

  const policy = (name: string, severity: string) =>
    `apiVersion: plumbline/v1\nkind: Policy\nmetadata: { name: ${name}, severity: ${severity} }\nspec: { on: [Service], require: "true", message: m, enforcement: deny }\n`

  test('D2: names that begin with builtin- are reserved', () => {
    expect(broken('policies/x.yaml', policy('builtin-x', 'low'))[0]).toMatch(
      /^policies\/x\.yaml:3:19 .*Plumbline's own/,
    )
  })

  test.each(['info', 'low', 'medium', 'high', 'critical'])('D2: the severity %s is one', (severity) => {
    expect(broken('policies/x.yaml', policy('x', severity))).toEqual([])
  })

  test('D2: another severity is told with the nearest', () => {
    expect(broken('policies/x.yaml', policy('x', 'hihg'))).toEqual([
      'policies/x.yaml:3:32 `severity` cannot be `hihg`; did you mean `high`?',
    ])
  })
})

describe('D4: what is refused, with its line', () => {
  const spec = (text: string) => broken('catalog/x.yaml', `${head}spec:\n  offering: b\n  account: a\n${text}`)

  test.each([
    [
      'an unknown field',
      '  paramters: {}\n',
      'catalog/x.yaml:7:3 unknown field `paramters`; did you mean `parameters`?',
    ],
    ['a duplicate key', '  account: b\n', 'catalog/x.yaml:7:3 `account` is given twice; leave one of them'],
    [
      'a merge key',
      '  tags:\n    <<: { a: b }\n',
      'catalog/x.yaml:8:5 merge keys (`<<`) are not read; write the fields out',
    ],
    ['a tag', '  region: !Ref x\n', 'catalog/x.yaml:7:16 tag `!Ref` is not read; leave it out'],
    ['an alias of nothing', '  region: *x\n', 'catalog/x.yaml:7:11 alias `*x` has no anchor before it'],
    [
      'a number that JSON has not',
      '  parameters: { a: .nan }\n',
      'catalog/x.yaml:7:20 this is no number that JSON has; leave it out',
    ],
    [
      'a number that is not exact',
      '  parameters: { a: 12345678901234567890 }\n',
      'catalog/x.yaml:7:20 this number is too large to be exact; put it in quotes',
    ],
    ['a list for a key', '  ? [a]\n  : b\n', 'catalog/x.yaml:7:5 not sound YAML: a key must be one word or text'],
    [
      'a number where text belongs',
      '  region: 1\n',
      'catalog/x.yaml:7:11 `region` must be text, not a number; put it in quotes',
    ],
    [
      'a mapping where a list belongs',
      '  dependsOn: {}\n',
      'catalog/x.yaml:7:14 `dependsOn` must be a list, not a mapping',
    ],
  ])('D4: %s', (_, text, message) => {
    expect(spec(text)).toEqual([message])
  })

  test('D4: more than 100 aliases are an error, 100 are fine', () => {
    const aliases = (count: number) => `  parameters: { n: &n 1, items: [${Array(count).fill('*n').join(', ')}] }\n`
    expect(spec(aliases(100))).toEqual([])
    expect(spec(aliases(101))).toEqual([
      expect.stringMatching(/^catalog\/x\.yaml:7:\d+ more than 100 aliases in one document$/),
    ])
  })

  test('D4, K19: depth over 64 is an error with its place, 64 is fine', () => {
    // The document, its spec, its parameters: three mappings above.
    const nested = (depth: number) => `  parameters: { a: ${'['.repeat(depth)}${']'.repeat(depth)} }\n`
    expect(spec(nested(61))).toEqual([])
    expect(spec(nested(62))).toEqual(['catalog/x.yaml:7:81 nested deeper than 64 lists and mappings'])
  })

  test('D4: a file over 1 MiB is an error, one of 1 MiB is not', () => {
    const filled = (bytes: number) => `${head}spec: { offering: b, account: a }\n# `.padEnd(bytes, 'x')
    expect(broken('catalog/x.yaml', filled(1_048_576))).toEqual([])
    expect(broken('catalog/x.yaml', filled(1_048_577))).toEqual([
      'catalog/x.yaml:1:1 the file is larger than 1 MiB; split it',
    ])
    expect(broken('catalog/x.yaml', `# ${'ü'.repeat(524_300)}`)).toEqual([
      'catalog/x.yaml:1:1 the file is larger than 1 MiB; split it',
    ])
  })

  test('D4, J17: how many values a document may hold does not hang on its style', () => {
    const list = (count: number, comment: string) =>
      `on: push\njobs: {}\nlist: [${Array(count).fill('1').join(',')}]${comment}\n`
    const read = (text: string) => readFile({ path: '.github/workflows/a.yml', text })?.broken ?? []
    for (const comment of ['', ' # é\t']) expect(read(list(49_000, comment))).toEqual([])
    expect(read(list(60_000, ''))[0]?.message).toBe('more than 50000 values in one document')
    expect(read(`on: push\nlist: [${Array(110_000).fill('[]').join(',')}]\n`)[0]?.message).toBe(
      'more than 50000 values in one document',
    )
  })

  test('D4: more than 1,000 documents in a file are an error', () => {
    const many = (count: number) => Array.from({ length: count }, () => '---\na: 1\n').join('')
    expect(broken('catalog/x.yaml', many(1001))).toEqual([
      'catalog/x.yaml:2001:1 more than 1000 documents in one file; split it',
    ])
    expect(broken('catalog/x.yaml', many(1000))).toHaveLength(1000)
  })

  test('D4: a workflow of GitHub has no unknown fields', () => {
    expect(broken('.github/workflows/ci.yml', 'whatever: { one: likes }\n')).toEqual([])
  })

  test('D4: YAML is version 1.2 core: yes is a word, on is a word, 010 is ten, dates are text', () => {
    const reading = read('.github/workflows/ci.yml', 'on: yes\na: 010\nb: 0o10\nc: 2026-01-01\nd: ~\ne: !!str 1\n')
    expect(reading?.documents[0]?.json).toEqual({ on: 'yes', a: 10, b: 8, c: '2026-01-01', d: null, e: '1' })
    expect(broken('catalog/x.yaml', `%YAML 1.1\n---\n${head}`)).toEqual([
      'catalog/x.yaml:1:1 only YAML 1.2 is read; leave the %YAML directive out',
    ])
  })

  test('D4: what is not UTF-8 is an error with its place; a BOM and CRLF are fine', () => {
    expect(broken('catalog/x.yaml', `${head}spec: \ufffd\n`)).toEqual([
      'catalog/x.yaml:4:7 the file is not UTF-8 here; save it as UTF-8',
    ])
    const windows = `\ufeff${head}spec:\n  offering: b\n  acount: a\n`.replaceAll('\n', '\r\n')
    expect(broken('catalog/x.yaml', windows)).toContain(
      'catalog/x.yaml:6:3 unknown field `acount`; did you mean `account`?',
    )
  })
})

describe('D6: a broken document', () => {
  test('D6: is named by its kind and name if both could be read', () => {
    expect(read('catalog/x.yaml', `${head}spec: { offering: b, account: a, x: 1 }\n`)?.broken[0]?.subject).toEqual({
      kind: 'Service',
      name: 'x',
    })
    expect(read('catalog/x.yaml', `${head}spec: [\n`)?.broken[0]?.subject).toEqual({ kind: 'Service', name: 'x' })
  })

  test.each([
    ['no kind', 'apiVersion: plumbline/v1\nmetadata: { name: x }\n', 'this document has no `kind`'],
    [
      'an unknown kind',
      'apiVersion: plumbline/v1\nkind: Servce\nmetadata: { name: x }\n',
      'kind `Servce` is unknown; did you mean `Service`?',
    ],
    [
      'a kind that is no document',
      'apiVersion: plumbline/v1\nkind: GitHubWorkflow\nmetadata: { name: x }\n',
      'kind `GitHubWorkflow` is unknown',
    ],
    [
      'no name',
      'apiVersion: plumbline/v1\nkind: Team\nspec: { github: a/b }\n',
      'required field `metadata` is missing',
    ],
    [
      'a name that is no text',
      'apiVersion: plumbline/v1\nkind: Team\nmetadata: { name: 1 }\nspec: { github: a/b }\n',
      '`name` must be text, not a number; put it in quotes',
    ],
    [
      'an unknown version',
      'apiVersion: plumbline/v2\nkind: 1\nmetadata: { name: x }\n',
      'apiVersion `plumbline/v2` is unknown; write `plumbline/v1`',
    ],
    ['no mapping', '- a\n', 'a document is a mapping of fields'],
  ])('D6: with %s it is the file', (_, text, message) => {
    const found = read('catalog/x.yaml', text)?.broken[0]
    expect(found?.subject).toEqual({ kind: 'File', name: 'catalog/x.yaml' })
    expect(found?.message).toContain(message)
  })

  test('D6: of a broken file the sound documents still count, whatever the others do', () => {
    for (const bad of ['a: [', '"open', '{a: {', `${'['.repeat(500)}`, '| ', '? : :']) {
      const reading = read('catalog/x.yaml', `${service('one')}---\n${bad}\n---\n${service('two')}`)
      expect(reading?.documents.map(({ name, index }) => [name, index])).toEqual([
        ['one', 0],
        ['two', 2],
      ])
      expect(reading?.broken.length).toBeGreaterThan(0)
      expect(reading?.broken.every(({ location }) => location.line >= 8 && location.line <= 11)).toBe(true)
    }
  })

  test('D6: its field is the one at fault, and its own text is told by a digest, whatever its neighbours say', () => {
    const broken = service('x', '  lease: { until: soon }\n')
    const alone = read('catalog/x.yaml', broken)
    expect(alone?.broken).toMatchObject([{ field: '/spec/lease/until', text: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    const second = read('catalog/x.yaml', `${service('y')}---\n${broken}`)
    expect(second?.broken.map(({ text }) => text)).toEqual(alone?.broken.map(({ text }) => text))
    const touched = read('catalog/x.yaml', broken.replace('soon', 'later'))
    expect(touched?.broken[0]?.text).not.toBe(alone?.broken[0]?.text)
  })
})

describe('K19, K20: hostile texts end quickly, as errors with places', () => {
  const bomb = `${head}spec:\n${Array.from(
    { length: 11 },
    (_, row) =>
      `  a${row}: &a${row} [${
        row === 0
          ? 'x,x,x,x,x,x,x,x,x'
          : Array(9)
              .fill(`*a${row - 1}`)
              .join(',')
      }]\n`,
  ).join('')}`
  const texts: readonly (readonly [string, string])[] = [
    ['brackets', '['.repeat(1_000_000)],
    ['braces', '{a: '.repeat(250_000)],
    ['dashes', '- '.repeat(500_000)],
    ['question marks', '? '.repeat(500_000)],
    ['an open quote', `a: "${'\\'.repeat(1_000_000)}`],
    ['keys', Array.from({ length: 120_000 }, (_, index) => `k${index}:\n`).join('')],
    ['exploding aliases', bomb],
  ]
  test.each(texts)('K19: %s', (_, text) => {
    const start = process.cpuUsage().user
    expect(broken('catalog/x.yaml', text).length).toBeGreaterThan(0)
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(10_000_000)
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    'K20: %s is no key, in blocks, in flow, in quotes, by an alias',
    (key) => {
      for (const text of [
        `${key}:\n  a: 1\n`,
        `a: { ${key}: { b: 1 } }\n`,
        `"${key}": 1\n`,
        `a: &a { ${key}: 1 }\nb: *a\n`,
      ]) {
        expect(broken('.github/workflows/ci.yml', text)[0]).toContain(`\`${key}\` may not be a key`)
      }
      expect(({} as { a?: unknown }).a).toBeUndefined()
    },
  )
})

describe('what is read stays', () => {
  test('a document is frozen to its depth, and reading the same text again gives the same digest', () => {
    const [one] = read('catalog/x.yaml', service('x'))?.documents ?? []
    const [other] = read('catalog/y.yaml', `# elsewhere\n${service('x')}`)?.documents ?? []
    expect(Object.isFrozen(one?.json['spec'])).toBe(true)
    expect(one?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(other?.digest).toBe(one?.digest)
  })
})
