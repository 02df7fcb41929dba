import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validatorsPath, validatorsText } from './generate-validators.ts'

test('the validators of our kinds are those of their schemas, made by the Ajv that is installed', () => {
  const behind = readFileSync(validatorsPath, 'utf8') !== validatorsText()
  expect(behind, 'run `npm run generate:validators`').toBe(false)
})
