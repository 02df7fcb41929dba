import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lazyMap } from '../../../service/adapters/worktree/lazy-map.ts'
import { loadShipped } from '../../../service/adapters/worktree/load-shipped.ts'
import { packageRoot } from '../../../service/adapters/worktree/package-root.ts'
import { shippedOfferings } from '../../../service/adapters/worktree/shipped-offerings.ts'

test('D8: the packs are those that lie in policies/, each version by itself, and all are sound', () => {
  const { packs } = loadShipped()
  const folders = readdirSync(resolve(import.meta.dirname, '../../../policies'))
  expect([...new Set([...packs.keys()].map((key) => key.split('@')[0]))].sort()).toEqual(folders.sort())
  for (const [name, policies] of packs) {
    expect([name, policies.length > 0]).toEqual([name, true])
    expect(policies.every(({ kind }) => kind === 'Policy')).toBe(true)
  }
  expect(packs.get('tagging@9876')).toBeUndefined()
})

test('D8: the shipped offerings lie in catalog/offerings', () => {
  const folder = join(packageRoot(), 'catalog/offerings')
  expect([...shippedOfferings().keys()]).toEqual(
    existsSync(folder)
      ? readdirSync(folder)
          .map((file) => file.replace(/\.yaml$/, ''))
          .sort()
      : [],
  )
})

test('a pack is read when it is asked for, once', () => {
  const made: string[] = []
  const map = lazyMap(['a', 'b'], (key) => made.push(key))
  expect([map.size, map.has('a'), map.has('c'), [...map.keys()], made]).toEqual([2, true, false, ['a', 'b'], []])
  expect([map.get('b'), map.get('b'), map.get('c'), made]).toEqual([1, 1, undefined, ['b']])
  expect([[...map], [...map.values()]]).toEqual([
    [
      ['a', 2],
      ['b', 1],
    ],
    [2, 1],
  ])
})
