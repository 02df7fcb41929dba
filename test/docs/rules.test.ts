import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleTests } from './rule-tests.ts'
import { rulesPage } from './rules-page.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/rules.md'), 'utf8')
const rules = [...page.matchAll(/^### ([DEJGAMSV]\d+) /gm)].map((match) => match[1] ?? '')

describe('docs/rules.md', () => {
  test('names every rule that is built, once', () => {
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
    const built = {
      D: upTo(9),
      E: upTo(10),
      J: upTo(19),
      G: upTo(9),
      A: upTo(7),
      M: upTo(10),
      S: upTo(8),
      V: upTo(6),
    }
    expect(rules).toEqual(Object.entries(built).flatMap(([letter, numbers]) => numbers.map((n) => `${letter}${n}`)))
  })

  test('every rule has a test', () => {
    const shown = new Set(ruleTests().flatMap(({ ids }) => ids))
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([])
  })

  test('names the tests as they are called now (npm run docs)', () => {
    expect(page).toBe(rulesPage(page))
  })
})
