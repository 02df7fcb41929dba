import {
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Files } from '../../../../service/adapters/providers/local/files.ts'
import type { Fault } from '../../../contracts/provider.ts'

/**
 * The machine's files without waiting for the disk, which a test cannot lose, nor for threads: there are so many calls
 * that handing them over costs more than what they do.
 */
export const quickFiles: Files = {
  async kind(path) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    return found === undefined ? null : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
  },
  entries: async (folder) => readdirSync(folder),
  read: async (path) => readFileSync(path, { encoding: 'utf8', flag: constants.O_RDONLY | constants.O_NOFOLLOW }),
  write: async (path, text) => writeFileSync(path, text, { flag: 'wx', mode: 0o600 }),
  makeFolder: async (path) => mkdirSync(path, { mode: 0o700 }),
  makeFolders: async (path) => void mkdirSync(path, { recursive: true, mode: 0o700 }),
  move: async (from, to) => renameSync(from, to),
  link: async (from, to) => linkSync(from, to),
  remove: async (path) => rmSync(path, { recursive: true, force: true }),
  sync: async () => undefined,
}

/** What a process that was killed would have thrown: nothing catches it, and nothing runs after it. */
class Killed extends Error {}

/** The machine's files, of which one call fails or is the last; `half` leaves a part of what is written. */
export function faultyFiles(fault: Fault): { readonly files: Files; reached(): boolean } {
  let calls = 0
  const fail = (): never => {
    if (fault.kind === 'kill') throw new Killed('killed')
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
  }
  /** Where a process is ended between two calls that change nothing, all is as it was: only a failure is worth it there. */
  const asked = async <T>(act: () => Promise<T>): Promise<T> => {
    if (fault.kind === 'fail' && fault.when === 'before') return around(act, nothing)
    if (calls >= fault.at && fault.kind === 'kill') throw new Killed('killed')
    return act()
  }
  const nothing = () => undefined
  const around = async <T>(act: () => Promise<T>, half: () => void): Promise<T> => {
    calls += 1
    if (calls > fault.at && fault.kind === 'kill') throw new Killed('killed')
    if (calls !== fault.at) return act()
    if (fault.when === 'before') return fail()
    if (fault.when === 'half') half()
    else await act()
    return fail()
  }
  const files: Files = {
    kind: (path) => asked(() => quickFiles.kind(path)),
    entries: (folder) => asked(() => quickFiles.entries(folder)),
    read: (path) => asked(() => quickFiles.read(path)),
    write: (path, text) =>
      around(
        () => quickFiles.write(path, text),
        () => writeFileSync(path, text.slice(0, text.length / 2)),
      ),
    makeFolder: (path) => around(() => quickFiles.makeFolder(path), nothing),
    makeFolders: (path) => around(() => quickFiles.makeFolders(path), nothing),
    move: (from, to) => around(() => quickFiles.move(from, to), nothing),
    link: (from, to) => around(() => quickFiles.link(from, to), nothing),
    remove: (path) => around(() => quickFiles.remove(path), nothing),
    sync: (folder) => around(() => quickFiles.sync(folder), nothing),
  }
  return { files, reached: () => calls >= fault.at }
}
