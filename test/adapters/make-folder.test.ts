import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '../../service/adapters/make-folder.ts'

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-folder-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('makes what is missing, for its owner alone, and leaves what is there', async () => {
  const folder = join(await place(), 'a', 'b', 'c')
  await makeFolder(folder)
  await makeFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('V2: where no folder can be made it says so, and does not hang', async () => {
  const file = join(await place(), 'file')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toThrow('EEXIST')
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow('ENOTDIR')
  await expect(makeFolder('/proc/plumbline/below')).rejects.toThrow(/ENOENT|EROFS|EACCES|EPERM/)
})
