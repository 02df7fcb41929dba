import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { coveragePage, unknownControls } from './coverage-page.ts'

test('docs/coverage.md shows which requirements the shipped policies serve now (npm run docs)', () => {
  expect(unknownControls()).toEqual([])
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/coverage.md'), 'utf8')).toBe(coveragePage())
})
