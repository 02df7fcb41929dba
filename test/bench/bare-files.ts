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
  /** Does it, and notes it once it is done: of those that do the same side by side one succeeds. */
  const noting = async (
    done: Promise<void>,
    call: (path: string, other: string) => void,
    path: string,
    to = folder,
  ) => {
    await done
    const [one, two] = [relative(folder, path), relative(folder, to)]
    calls.push((root) => call(join(root, one), join(root, two)))
  }
  const files: Files = {
    ...localFiles,
    write: (path, text) => noting(localFiles.write(path, text), (there) => writeBare(there, text), path),
    makeFolder: (path) => noting(localFiles.makeFolder(path), (there) => mkdirSync(there, { mode: 0o700 }), path),
    makeFolders: (path) =>
      noting(localFiles.makeFolders(path), (there) => mkdirSync(there, { recursive: true, mode: 0o700 }), path),
    move: (from, to) => noting(localFiles.move(from, to), renameSync, from, to),
    link: (from, to) => noting(localFiles.link(from, to), linkSync, from, to),
    remove: (path) => noting(localFiles.remove(path), (there) => rmSync(there, { recursive: true, force: true }), path),
    sync: (path) => noting(localFiles.sync(path), syncBare, path),
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
