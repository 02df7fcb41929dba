import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../service/core/model/json.ts'
import type { PolicyCase, PolicySpec } from '../../service/core/model/specs.ts'
import { runCase } from '../../service/core/policy/run-case.ts'
import { policyOf, shippedFiles } from './shipped-policies.ts'
import { weakened } from './weakened.ts'

const files = shippedFiles()
const specOf = (json: JsonObject): PolicySpec => policyOf(json).value.spec

/** The names of the cases that do not say what they should. */
function surprised(json: JsonObject): string[] {
  const policy = policyOf(json)
  return (specOf(json).cases ?? []).flatMap((one: PolicyCase) => {
    const result = runCase(policy, one)
    return result?.passed
      ? []
      : [`${one.name}: ${result ? `${result.got} ${result.message ?? ''}` : 'the policy is broken'}`]
  })
}

function withSpec(json: JsonObject, change: JsonObject): JsonObject {
  return { ...json, spec: { ...(json['spec'] as JsonObject), ...change } }
}

/** The policy with one operand of one of its expressions dropped, in every possible way; `when` can also go as a whole. */
function variants(json: JsonObject): { readonly dropped: string; readonly json: JsonObject }[] {
  const { when, require, variables = {} } = specOf(json)
  const of = (source: string, put: (source: string) => JsonObject) =>
    weakened(source).map((one) => ({ dropped: one.dropped, json: withSpec(json, put(one.source)) }))
  return [
    ...of(require, (source) => ({ require: source })),
    ...(when === undefined
      ? []
      : [
          { dropped: `when: ${when}`, json: withSpec(json, { when: 'true' }) },
          ...of(when, (source) => ({ when: source })),
        ]),
    ...Object.entries(variables).flatMap(([name, source]) =>
      of(source, (weaker) => ({ variables: { ...variables, [name]: weaker } })),
    ),
  ]
}

describe('the shipped packs', () => {
  test('are the eighteen that the documentation names, with at least 300 policies', () => {
    expect([...new Set(files.map(({ pack }) => pack))].sort()).toEqual([
      'aws-baseline',
      'aws-cost',
      'aws-encryption',
      'aws-iam',
      'aws-logging',
      'aws-network',
      'aws-public',
      'aws-resilience',
      'github-actions',
      'governance',
      'naming',
      'permissions',
      'placement',
      'quotas',
      'sizing',
      'sprawl',
      'tagging',
      'workflows',
    ])
    expect(files.length).toBeGreaterThanOrEqual(300)
  })

  test("D8: a pack's parameter means one thing, so that every one of them can be set", () => {
    const schemas = files.flatMap(({ pack, version, json }) =>
      Object.entries((specOf(json).parameters?.['properties'] ?? {}) as JsonObject).map(
        ([name, schema]) => [`${pack}@${version} ${name}`, JSON.stringify((schema as JsonObject)['type'])] as const,
      ),
    )
    const types = new Map<string, Set<string>>()
    for (const [name, type] of schemas) types.set(name, (types.get(name) ?? new Set()).add(type))
    expect([...types].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([])
  })

  test.each(files)(
    '$path: is named after its file and its pack, says what it is and what to do',
    ({ path, pack, json }) => {
      const { name, title } = json['metadata'] as { name: string; title?: string }
      expect(path).toMatch(new RegExp(`^${pack}/\\d+/${name}\\.yaml$`))
      expect(name.startsWith(`${pack}-`)).toBe(true)
      expect(title).toBeTruthy()
      if (specOf(json).enforcement !== 'audit') expect(specOf(json).fix).toBeTruthy()
    },
  )

  test.each(files)('$path: every case says what it should', ({ json }) => {
    expect(surprised(json)).toEqual([])
  })

  test.each(files)(
    '$path: has a case that it catches, one that it lets pass, and one that it skips where it can',
    ({ json }) => {
      const expected = new Set((specOf(json).cases ?? []).map((one) => one.expect))
      expect([...expected]).toEqual(
        expect.arrayContaining(specOf(json).when === undefined ? ['violation', 'pass'] : ['violation', 'pass', 'skip']),
      )
    },
  )

  test.each(files)('$path: a case fails whichever operand is dropped', ({ json }) => {
    const unseen = variants(json).filter((variant) => surprised(variant.json).length === 0)
    expect(unseen.map(({ dropped }) => dropped)).toEqual([])
  })

  test('no two policies have one logic', () => {
    const logic = (json: JsonObject) => {
      const { on, when = '', require, variables = {} } = specOf(json)
      return [on.join(), when, require, ...Object.values(variables)]
        .join('\n')
        .replace(/"[^"]*"|'[^']*'/g, '""')
        .replace(/\d+(?:\.\d+)?/g, '0')
        .replace(/\s+/g, '')
    }
    const groups = Object.values(Object.groupBy(files, ({ json }) => logic(json)))
    expect(groups.filter((group) => (group?.length ?? 0) > 1).map((group) => group?.map(({ path }) => path))).toEqual(
      [],
    )
  })
})
