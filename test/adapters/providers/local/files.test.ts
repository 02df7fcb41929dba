import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, type Files, localFiles } from '../../../../service/adapters/providers/local/files.ts'
import { quickFiles } from './faulty-files.ts'

/** The service's own, and those by which the contract's tests run. */
const both: readonly { readonly name: string; readonly files: Files }[] = [
  { name: 'the machine', files: localFiles },
  { name: 'tests', files: quickFiles },
]

describe.each(both)('files of $name', ({ files }) => {
  let folder: string
  const at = (name: string) => join(folder, name)
  const refused = (work: Promise<unknown>) => work.then(() => 'done', codeOf)
  const mode = (name: string) => statSync(at(name)).mode & 0o777
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-files-'))
    mkdirSync(at('folder'))
    writeFileSync(at('folder/file'), 'text')
    symlinkSync(at('folder'), at('link'))
    symlinkSync(at('folder/file'), at('file-link'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('what lies somewhere is told without following a link', async () => {
    const kinds = await Promise.all(
      ['folder', 'folder/file', 'link', 'nowhere', 'no/where'].map((name) => files.kind(at(name))),
    )
    expect(kinds).toEqual(['folder', 'file', 'other', null, null])
    expect(await refused(files.kind(at('folder/file/below')))).toBe('ENOTDIR')
    expect((await files.entries(folder)).toSorted()).toEqual(['file-link', 'folder', 'link'])
    expect(await refused(files.entries(at('nowhere')))).toBe('ENOENT')
  })

  test('a file is read, and a link to it is not', async () => {
    expect(await files.read(at('folder/file'))).toBe('text')
    expect(await refused(files.read(at('file-link')))).toBe('ELOOP')
    expect(await refused(files.read(at('nowhere')))).toBe('ENOENT')
  })

  test('a new file is written for its owner alone, and never over another', async () => {
    await files.write(at('new'), 'ä')
    expect([readFileSync(at('new'), 'utf8'), mode('new')]).toEqual(['ä', 0o600])
    expect(await refused(files.write(at('new'), 'other'))).toBe('EEXIST')
    expect(await refused(files.write(at('file-link'), 'other'))).toBe('EEXIST')
    expect(readFileSync(at('folder/file'), 'utf8')).toBe('text')
  })

  test('folders are made for their owner alone', async () => {
    await files.makeFolder(at('one'))
    await files.makeFolders(at('two/three'))
    await files.makeFolders(at('two/three'))
    expect(['one', 'two', 'two/three'].map(mode)).toEqual([0o700, 0o700, 0o700])
    expect(await refused(files.makeFolder(at('one')))).toBe('EEXIST')
    expect(await refused(files.makeFolder(at('no/where')))).toBe('ENOENT')
  })

  test('a file is moved over another, a folder to where nothing is, and a second name only where there is none', async () => {
    await files.write(at('new'), 'new')
    await files.link(at('new'), at('name'))
    expect(await refused(files.link(at('new'), at('folder/file')))).toBe('EEXIST')
    await files.move(at('new'), at('folder/file'))
    expect([readFileSync(at('folder/file'), 'utf8'), readFileSync(at('name'), 'utf8')]).toEqual(['new', 'new'])
    await files.makeFolder(at('other'))
    await files.move(at('folder'), at('elsewhere'))
    await files.write(at('other/file'), '')
    expect(await refused(files.move(at('elsewhere'), at('other')))).toBe('ENOTEMPTY')
    expect((await files.entries(folder)).toSorted()).toEqual(['elsewhere', 'file-link', 'link', 'name', 'other'])
  })

  test('what is removed is gone with all that it holds, a link without what it leads to', async () => {
    await files.remove(at('link'))
    expect(await files.kind(at('folder/file'))).toBe('file')
    await files.remove(at('folder'))
    await files.remove(at('folder'))
    expect(await files.kind(at('folder'))).toBeNull()
    await files.sync(folder)
  })
})
