import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { packsPage, packsWithoutPurpose } from './packs-page.ts'

test('docs/packs.md shows every shipped policy as it is now (npm run docs)', () => {
  expect(packsWithoutPurpose()).toEqual([])
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/packs.md'), 'utf8')).toBe(packsPage())
})
