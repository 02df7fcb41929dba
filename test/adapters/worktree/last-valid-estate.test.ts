import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lastValidEstate } from '../../../service/adapters/worktree/last-valid-estate.ts'
import { fixture } from './repository-fixture.ts'

const estate = (administrator: string) =>
  `apiVersion: plumbline/v1\nkind: Estate\nmetadata: { name: acme }\nspec: { accounts: [], administrators: [acme/${administrator}] }\n`

test('J5: the last valid Estate is found behind broken ones, and behind its deletion', async () => {
  using made = fixture()
  made.git('init', '-q')
  made.commit({ 'sub/plumbline.yaml': estate('first') })
  made.commit({ 'sub/plumbline.yaml': estate('second') })
  made.commit({ 'sub/plumbline.yaml': `${estate('third')}wrong: 1\n` })
  made.commit({ 'sub/plumbline.yaml': null, 'sub/a.yaml': 'x: 1\n' })
  const found = await lastValidEstate(join(made.folder, 'sub'), 'main')
  expect(found?.estate.value.spec.administrators).toEqual(['acme/second'])
  expect(found?.commit).toBe(made.git('rev-parse', 'HEAD~2').trim())
})

test('J5: a merge counts as what it made of the branch, not what was merged into it', async () => {
  using made = fixture()
  made.git('init', '-q')
  made.commit({ 'plumbline.yaml': estate('base') })
  made.git('checkout', '-qb', 'side')
  made.commit({ 'plumbline.yaml': estate('mallory') })
  made.commit({ 'plumbline.yaml': 'broken: [\n' })
  made.git('checkout', '-q', 'main')
  made.git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
  expect((await lastValidEstate(made.folder, 'main'))?.estate.value.spec.administrators).toEqual(['acme/base'])
})

test('J5: where there never was one, there is none', async () => {
  using made = fixture()
  made.git('init', '-q')
  made.commit({ 'a.yaml': 'x: 1\n' })
  expect(await lastValidEstate(made.folder, 'main')).toBeNull()
})
