import { objectName } from '../../core/documents/object-name.ts'

/** One entry of one Git tree, without what lies below it. */
export type TreeItem = {
  readonly name: string
  /** Git's mode, six digits: `040000` is a folder. */
  readonly mode: string
  readonly sha: string
  /** Bytes; of a file alone. */
  readonly size?: number
}

/** Whether a text is a Git object's name: SHA-1 or SHA-256 in hex. Asked before one becomes part of a file's name. */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Whether the entry is a folder. */
export function isFolder(item: TreeItem): boolean {
  return item.mode === '040000'
}

/** Whether the entry is an ordinary file: symlinks (120000) and submodules (160000) are never followed (rule D1, K17). */
export function isOrdinaryFile(item: TreeItem): boolean {
  return item.mode.startsWith('100')
}

/** Whether the bytes are those of the blob with this name. */
export function isBlob(sha: string, bytes: Uint8Array): boolean {
  return objectName('blob', bytes, sha) === sha
}

/**
 * Whether the entries are all those of the tree with this name: what came incomplete is noticed. Names that are no UTF-8
 * cannot come whole through JSON; where there is one, the tree is taken as it is.
 */
export function isTree(sha: string, items: readonly TreeItem[]): boolean {
  return items.some(isMangled) || treeName(sha, items) === sha
}

/** Whether the name was no UTF-8, so that it cannot be told any more what it was. */
export function isMangled({ name }: Pick<TreeItem, 'name'>): boolean {
  return name.includes('\ufffd')
}

/** The name of the tree that has these entries; `like`: a name of the repository, which says by which hash. */
export function treeName(like: string, items: readonly TreeItem[]): string {
  const sorted = items
    .map((item) => ({ key: Buffer.from(isFolder(item) ? `${item.name}/` : item.name), item }))
    .sort((one, other) => Buffer.compare(one.key, other.key))
  const bytes = Buffer.concat(
    sorted.flatMap(({ item }) => [
      Buffer.from(`${item.mode.replace(/^0+/, '')} ${item.name}\0`),
      Buffer.from(item.sha, 'hex'),
    ]),
  )
  return objectName('tree', bytes, like)
}
