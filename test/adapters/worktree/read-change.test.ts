import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readChange } from '../../../service/adapters/worktree/read-change.ts'
import { readFolder } from '../../../service/adapters/worktree/read-folder.ts'
import { readRevision } from '../../../service/adapters/worktree/read-revision.ts'
import type { FileReading } from '../../../service/core/documents/read-file.ts'
import { service } from '../../core/documents/sample-estate.ts'
import { commitOnMain, fixture, repositoryWith } from './repository-fixture.ts'

const team = (name: string, lines = '') =>
  `apiVersion: plumbline/v1\nkind: Team\nmetadata:\n  name: ${name}\nspec:\n  github: a/b\n${lines}`
const names = (readings: readonly FileReading[]) =>
  readings.flatMap(({ documents }) => documents.map(({ name }) => name)).sort()
const paths = (readings: readonly FileReading[]) => readings.map(({ path }) => path).sort()

describe('J16: the two sides of a change', () => {
  test('J16: what the branch added, changed and deleted is laid over the tip; the base is the tip', async () => {
    using made = repositoryWith({ 'a.yaml': team('a'), 'b.yaml': team('b'), 'c.yaml': team('c') })
    made.commit({ 'a.yaml': team('a2'), 'b.yaml': null, 'd.yaml': team('d') })
    commitOnMain(made, { 'c.yaml': team('c2'), 'e.yaml': team('e') })
    const { base, after } = await readChange(made.folder, 'main')
    expect(names(base)).toEqual(['a', 'b', 'c2', 'e'])
    expect(names(after)).toEqual(['a2', 'c2', 'd', 'e'])
  })

  test('J16: what nobody changed is the same object on both sides', async () => {
    using made = repositoryWith({ 'a.yaml': team('a'), 'b.yaml': team('b') })
    made.commit({ 'b.yaml': team('b2') })
    const { base, after } = await readChange(made.folder, 'main')
    expect(after.find(({ path }) => path === 'a.yaml')).toBe(base.find(({ path }) => path === 'a.yaml'))
  })

  test('J16: uncommitted, staged and untracked files count; ignored ones do not', async () => {
    using made = repositoryWith({ '.gitignore': 'drafts/\n', 'a.yaml': team('a'), 'b.yaml': team('b') })
    made.write({
      'a.yaml': team('a2'),
      'new.yaml': team('n'),
      'drafts/x.yaml': team('x'),
      'staged.yaml': team('s'),
      'b.yaml': null,
    })
    made.git('add', 'staged.yaml')
    const { base, after } = await readChange(made.folder, 'main')
    expect(names(base)).toEqual(['a', 'b'])
    expect(names(after)).toEqual(['a2', 'n', 's'])
  })

  test("J16: paths are relative to the folder, below the repository's top too", async () => {
    using made = repositoryWith({ 'estate/a.yaml': team('a'), 'other/z.yaml': team('z'), 'top.yaml': team('t') })
    made.commit({ 'estate/catalog/b.yaml': team('b'), 'other/y.yaml': team('y') })
    made.write({ 'estate/c.yaml': team('c'), 'other/x.yaml': team('x') })
    const folder = join(made.folder, 'estate')
    const { base, after } = await readChange(folder, 'main')
    expect(paths(base)).toEqual(['a.yaml'])
    expect(paths(after)).toEqual(['a.yaml', 'c.yaml', 'catalog/b.yaml'])
    expect(paths(await readRevision(folder, 'main'))).toEqual(['a.yaml'])
    expect(paths(await readFolder(folder))).toEqual(['a.yaml', 'c.yaml', 'catalog/b.yaml'])
  })

  test('J16: a folder that the base has not is empty there', async () => {
    using made = repositoryWith({ 'a.yaml': team('a') })
    made.commit({ 'estate/b.yaml': team('b') })
    const { base, after } = await readChange(join(made.folder, 'estate'), 'main')
    expect([paths(base), paths(after)]).toEqual([[], ['b.yaml']])
  })

  test('J16: unicode, spaces, quotes and line ends in paths come back as they are', async () => {
    const path = 'catalog/zahlung en/größe "x"\n日本.yaml'
    using made = repositoryWith({ 'a.yaml': team('a') })
    made.commit({ [path]: team('b') })
    expect(paths((await readChange(made.folder, 'main')).after)).toEqual(['a.yaml', path])
  })

  test.each([
    ['a revision that is not there', 'nope', /`nope` is no commit/],
    ['a revision that looks like an option', '--output=x', /`--output=x` is no commit/],
    ['a revision with a shell in it', '$(touch pwned)', /is no commit/],
  ])('J16, K18: %s is told in one line', async (_, ref, message) => {
    using made = repositoryWith({ 'a.yaml': team('a') })
    await expect(readChange(made.folder, ref)).rejects.toThrow(message)
    expect(existsSync(join(made.folder, 'pwned')) || existsSync(join(made.folder, 'x'))).toBe(false)
  })

  test('J16: no such folder, no repository, nothing in common: told in one line', async () => {
    using plain = fixture()
    await expect(readChange(join(plain.folder, 'nowhere'), 'main')).rejects.toThrow(/nowhere: there is no such folder/)
    await expect(readChange(plain.folder, 'main')).rejects.toThrow(/no Git repository/)
    using made = repositoryWith({ 'a.yaml': team('a') })
    made.git('checkout', '-q', '--orphan', 'lonely')
    made.commit({ 'a.yaml': team('b') })
    await expect(readChange(made.folder, 'main')).rejects.toThrow(/no commit in common/)
  })
})

describe('J3: files that both sides changed', () => {
  const text = (zone: string, size: number) =>
    `${service('x', `  parameters:\n    storageGiB: ${size}\n    public: false\n    note: n\n  tags:\n    a: b\n    zone: ${zone}\n`)}`

  test('J3: in other lines are merged', async () => {
    using made = repositoryWith({ 'catalog/x.yaml': text('a', 1) })
    made.commit({ 'catalog/x.yaml': text('a', 2) })
    commitOnMain(made, { 'catalog/x.yaml': text('b', 1) })
    const [merged] = (await readChange(made.folder, 'main')).after
    expect(merged?.documents[0]?.json['spec']).toMatchObject({ parameters: { storageGiB: 2 }, tags: { zone: 'b' } })
  })

  test('J3: in the same line are a broken document', async () => {
    using made = repositoryWith({ 'catalog/x.yaml': text('a', 1) })
    made.commit({ 'catalog/x.yaml': text('a', 2) })
    commitOnMain(made, { 'catalog/x.yaml': text('a', 3) })
    const [merged] = (await readChange(made.folder, 'main')).after
    expect(merged?.broken).toMatchObject([
      { subject: { kind: 'Service', name: 'x' }, message: expect.stringContaining('update the branch') },
    ])
  })

  test('J3: in the same way are no conflict; nor is a file that is not ours', async () => {
    using made = repositoryWith({ 'a.yaml': team('a'), 'foreign.yaml': 'x: 1\n' })
    made.commit({ 'a.yaml': team('a2'), 'foreign.yaml': 'x: 2\n' })
    commitOnMain(made, { 'a.yaml': team('a2'), 'foreign.yaml': 'x: 3\n' })
    const { after } = await readChange(made.folder, 'main')
    expect(names(after)).toEqual(['a2'])
    expect(after.flatMap(({ broken }) => broken)).toEqual([])
  })
})

describe('K17: links and submodules', () => {
  test('D1, K17: symlinks of files and of folders are never followed, in commits and in the working tree', async () => {
    using outside = fixture()
    outside.write({ 'secret.yaml': team('secret'), 'deep/secret.yaml': team('deep') })
    using made = repositoryWith({ 'a.yaml': team('a'), 'real/b.yaml': team('b') })
    symlinkSync(join(outside.folder, 'secret.yaml'), join(made.folder, 'link.yaml'))
    symlinkSync(join(outside.folder, 'deep'), join(made.folder, 'linked'))
    // Where a link leads to is any text, so that it could be a document itself.
    symlinkSync(team('text'), join(made.folder, 'evil.yaml'))
    expect(names(await readFolder(made.folder))).toEqual(['a', 'b'])
    made.git('add', '-A')
    made.git('commit', '-qm', 'links')
    expect(names((await readChange(made.folder, 'main')).after)).toEqual(['a', 'b'])
    expect(names(await readRevision(made.folder, 'change'))).toEqual(['a', 'b'])
    // A tracked folder that became a link to elsewhere.
    rmSync(join(made.folder, 'real'), { recursive: true })
    outside.write({ 'real/b.yaml': team('stolen') })
    symlinkSync(join(outside.folder, 'real'), join(made.folder, 'real'))
    expect(names(await readFolder(made.folder))).toEqual(['a'])
    expect(names((await readChange(made.folder, 'main')).after)).toEqual(['a'])
  })

  test('D1, K17: a plain folder is read without its links, `.git` and node_modules', async () => {
    using outside = fixture()
    outside.write({ 'x.yaml': team('x') })
    using plain = fixture()
    plain.write({ 'a.yaml': team('a'), 'node_modules/m/b.yaml': team('b'), 'deep/er/c.yml': team('c') })
    symlinkSync(outside.folder, join(plain.folder, 'linked'))
    symlinkSync('.', join(plain.folder, 'deep', 'round'))
    expect(names(await readFolder(plain.folder))).toEqual(['a', 'c'])
  })

  test('D1, K17: a submodule is no document', async () => {
    using inner = repositoryWith({ 'x.yaml': team('x') })
    using made = repositoryWith({ 'a.yaml': team('a') })
    made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub.yaml')
    made.git('commit', '-qm', 'submodule')
    const { after } = await readChange(made.folder, 'main')
    expect(names(after)).toEqual(['a'])
    expect(names(await readFolder(made.folder))).toEqual(['a'])
  })
})

test('K18: no hook, monitor or external program of the repository runs', async () => {
  using made = repositoryWith({ 'a.yaml': team('a'), '.gitattributes': '*.yaml diff=evil\n' })
  const evil = join(made.folder, '.git', 'evil.sh')
  made.write({ '.git/evil.sh': `#!/bin/sh\ntouch "${join(made.folder, 'pwned')}"\n` })
  chmodSync(evil, 0o755)
  for (const [key, value] of [
    ['core.fsmonitor', evil],
    ['diff.evil.command', evil],
    ['diff.evil.textconv', evil],
    ['diff.external', evil],
    ['core.pager', evil],
    ['core.hooksPath', join(made.folder, '.git')],
  ] as const) {
    made.git('config', key, value)
  }
  made.write({ 'a.yaml': team('a2') })
  rmSync(join(made.folder, 'pwned'), { force: true })
  await readChange(made.folder, 'main')
  await readFolder(made.folder)
  expect(existsSync(join(made.folder, 'pwned'))).toBe(false)
})

describe('J15: a folder as it lies there', () => {
  test('J15: uncommitted files count, ignored and deleted ones do not', async () => {
    using made = repositoryWith({ '.gitignore': 'drafts/\n', 'a.yaml': team('a'), 'b.yaml': team('b') })
    made.write({ 'c.yaml': team('c'), 'drafts/d.yaml': team('d'), 'b.yaml': null })
    expect(names(await readFolder(made.folder))).toEqual(['a', 'c'])
  })

  test('J15: a folder that its repository ignores is read as a plain one', async () => {
    using made = repositoryWith({ '.gitignore': 'demo/\n' })
    made.write({ 'demo/a.yaml': team('a') })
    expect(names(await readFolder(join(made.folder, 'demo')))).toEqual(['a'])
  })
})
