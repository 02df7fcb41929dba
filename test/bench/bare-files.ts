import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { type Files, localFiles } from '../../service/adapters/providers/local/files.ts'
import { createLocalProvider } from '../../service/adapters/providers/local/local-provider.ts'
import type { Provider } from '../../service/ports/cloud.ts'

/** A call to the file system that changes something or brings it to the disk, to be made below another folder. */
export type FileCall = (folder: string) => void

/** A local cloud in a folder that notes what it writes there, as Node's synchronous calls. */
export function recordFiles(folder: string): { readonly provider: Provider; readonly calls: readonly FileCall[] } {
  const calls: FileCall[] = []
  const note = (path: string, call: (path: string, other: string) => void, other = folder) => {
    const [one, two] = [relative(folder, path), relative(folder, other)]
    calls.push((root) => call(join(root, one), join(root, two)))
  }
  const files: Files = {
    ...localFiles,
    write(path, text) {
      note(path, (there) => writeBare(there, text))
      return localFiles.write(path, text)
    },
    makeFolder(path) {
      note(path, (there) => mkdirSync(there, { mode: 0o700 }))
      return localFiles.makeFolder(path)
    },
    makeFolders(path) {
      note(path, (there) => mkdirSync(there, { recursive: true, mode: 0o700 }))
      return localFiles.makeFolders(path)
    },
    move(from, to) {
      note(from, renameSync, to)
      return localFiles.move(from, to)
    },
    link(from, to) {
      note(from, linkSync, to)
      return localFiles.link(from, to)
    },
    remove(path) {
      note(path, (there) => rmSync(there, { recursive: true, force: true }))
      return localFiles.remove(path)
    },
    sync(path) {
      note(path, syncBare)
      return localFiles.sync(path)
    },
  }
  return { provider: createLocalProvider({ folder, files }), calls }
}

/** Makes the calls below a folder, one after the other; in milliseconds. */
export function replayFiles(calls: readonly FileCall[], folder: string): number {
  const started = performance.now()
  for (const call of calls) call(folder)
  return performance.now() - started
}

function writeBare(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, text)
  fdatasyncSync(file)
  closeSync(file)
}

function syncBare(folder: string): void {
  const file = openSync(folder, 'r')
  fsyncSync(file)
  closeSync(file)
}
