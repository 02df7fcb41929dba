import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleTests } from './rule-tests.ts'
import { rulesPage } from './rules-page.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/rules.md'), 'utf8')
const rules = [...page.matchAll(/^### ([DEJGAMSV]\d+) /gm)].map((match) => match[1] ?? '')

describe('docs/rules.md', () => {
  test('names every rule that is built, once', () => {
    const built = ['D', 9, 'E', 10, 'J', 19, 'G', 9, 'A', 7, 'M', 5, 'V', 6] as const
    const expected: string[] = []
    for (let at = 0; at < built.length; at += 2)
      for (let n = 1; n <= Number(built[at + 1]); n++) expected.push(`${built[at]}${n}`)
    expect(rules).toEqual(expected)
  })

  test('every rule has a test', () => {
    const shown = new Set(ruleTests().flatMap(({ ids }) => ids))
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([])
  })

  test('names the tests as they are called now (npm run docs)', () => {
    expect(page).toBe(rulesPage(page))
  })
})
