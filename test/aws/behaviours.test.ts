import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { behaviours } from './behaviours/behaviours.ts'

/** The numbers that names of tests begin with, in this folder. */
function shown(): ReadonlySet<string> {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.test.ts') && name !== 'behaviours.test.ts',
  )
  const texts = files.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/['"`]((?:[A-Z]{2,3}\d+|S3-\d+)): /g)].map(([, id = '']) => id)),
  )
}

test('each behaviour of the table is shown by a test, and each test shows one of the table', () => {
  const ids = behaviours.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...shown()].sort()).toEqual([...ids].sort())
})

test('each behaviour of AWS is cited from a page of its documentation', () => {
  const pages = behaviours.flatMap(({ page }) => page ?? [])
  expect(pages.filter((page) => !/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html$/.test(page))).toEqual([])
})
