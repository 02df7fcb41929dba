import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ruleTests } from './rule-tests.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/threat-model.md'), 'utf8')

test('every row of the threat model names tests that there are', () => {
  const shown = new Set(ruleTests().flatMap(({ ids }) => ids))
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what could|---)/.test(line))
  const without = rows.filter((row) => {
    const ids =
      row
        .split('|')
        .at(-2)
        ?.match(/[A-Z]\d+/g) ?? []
    return ids.length === 0 || ids.some((id) => !shown.has(id))
  })
  expect(rows.length).toBeGreaterThan(20)
  expect(without).toEqual([])
})
