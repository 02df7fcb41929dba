import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../../..')

/** What loading a file loads: its imports, theirs, and the packages among them. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type )[^'"]*?from '([^']+)'/gm)) {
    if (from.startsWith('.')) loadedBy(join(dirname(file), from), seen)
    else seen.add(from)
  }
  return seen
}

test('no package of AWS is loaded before something is asked of AWS', () => {
  const loaded = [...loadedBy(join(root, 'service/compose/clouds.ts'))]
  expect(loaded.some((file) => file.endsWith('aws-provider.ts'))).toBe(true)
  expect(loaded.filter((one) => one.startsWith('@aws-sdk') || one === 'p-queue')).toEqual([])
  const later = [...loadedBy(join(root, 'service/adapters/providers/aws/clients.ts'))]
  expect(later).toContain('@aws-sdk/client-cloudformation')
})

test('the package of S3 is loaded only where a template needs a bucket', () => {
  const used = ['clients', 'perform', 'find-stack'].flatMap((name) => [
    ...loadedBy(join(root, `service/adapters/providers/aws/${name}.ts`)),
  ])
  expect(used.filter((one) => one.includes('template-bucket') || one.includes('client-s3'))).toEqual([])
})
