import { objectName } from '../../core/documents/object-name.ts'
import { type TreeItem, treeName } from './git-object.ts'

/** Files as the Git objects that they are. */
export type FileObjects = {
  /** The root's name. */
  readonly tree: string
  readonly trees: ReadonlyMap<string, readonly TreeItem[]>
  /** By name. */
  readonly blobs: ReadonlyMap<string, Buffer>
  /** The blob of each path. */
  readonly names: ReadonlyMap<string, string>
}

type Folder = Map<string, Folder | TreeItem>

/** Names files of a folder, given by their paths with `/`, as Git would. What lies beside them is not in the tree. */
export function fileObjects(files: Iterable<{ readonly path: string; readonly text: string }>): FileObjects {
  const [trees, blobs, names] = [new Map<string, readonly TreeItem[]>(), new Map<string, Buffer>(), new Map()]
  const root: Folder = new Map()
  for (const { path, text } of files) {
    const bytes = Buffer.from(text, 'utf8')
    const sha = objectName('blob', bytes)
    const parts = path.split('/')
    const name = parts.pop() ?? path
    folderAt(root, parts).set(name, { name, mode: '100644', sha, size: bytes.length })
    blobs.set(sha, bytes)
    names.set(path, sha)
  }
  return { tree: nameTree(root, trees), trees, blobs, names }
}

function folderAt(root: Folder, parts: readonly string[]): Folder {
  let at = root
  for (const part of parts) {
    const below = at.get(part)
    const folder: Folder = below instanceof Map ? below : new Map()
    at.set(part, folder)
    at = folder
  }
  return at
}

function nameTree(folder: Folder, trees: Map<string, readonly TreeItem[]>): string {
  const items = [...folder].map(([name, below]): TreeItem => {
    return below instanceof Map ? { name, mode: '040000', sha: nameTree(below, trees) } : below
  })
  const tree = treeName('', items)
  trees.set(tree, items)
  return tree
}
