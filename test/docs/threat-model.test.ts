import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contractTests, ruleTests } from './rule-tests.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/threat-model.md'), 'utf8')
const shown = new Set([...ruleTests(), ...contractTests()].flatMap(({ ids }) => ids))
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:what could|---)/.test(line))

/** What stands in the last column. */
function idsOf(row: string): readonly string[] {
  return (
    row
      .split('|')
      .at(-2)
      ?.match(/[A-Z]\d+/g) ?? []
  )
}

describe('docs/threat-model.md', () => {
  test('every row names tests that there are', () => {
    const without = rows.filter((row) => idsOf(row).length === 0 || idsOf(row).some((id) => !shown.has(id)))
    expect(rows.length).toBeGreaterThan(60)
    expect(without).toEqual([])
  })

  test('every row says in three columns what could go wrong, what stops it, and what shows it', () => {
    expect(rows.filter((row) => !/^\| [^|]{10,} \| [^|]{10,} \| [A-Z0-9, ]+ \|$/.test(row))).toEqual([])
  })

  test('every hole that was found in products of this kind, and is tested for, stands in a row', () => {
    const named = new Set(rows.flatMap(idsOf))
    expect([...shown].filter((id) => id.startsWith('K') && !named.has(id))).toEqual([])
  })
})
