/** An entry of a tree object. */
export type TreeItem = {
  /** As the object has it: a folder's is `40000`. */
  readonly mode: string
  /** The name's bytes, a character each: what sorts as Git sorts, whatever they mean. */
  readonly name: string
  readonly sha: string
}

/** The mode of a folder. */
export const folderMode = '40000'

/** A name as bytes, a character each. */
export function bytesOf(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1')
}

/** Bytes, a character each, as text. */
export function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Reads a tree's entries, in its order. */
export function parseTree(content: Buffer): TreeItem[] {
  const items: TreeItem[] = []
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at)
    const end = content.indexOf(0, space)
    const [mode, name] = [content.toString('latin1', at, space), content.toString('latin1', space + 1, end)]
    items.push({ mode, name, sha: content.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return items
}

/** The entry of a name that is given as text. */
export function entryNamed(items: readonly TreeItem[], name: string): TreeItem | undefined {
  const bytes = bytesOf(name)
  return items.find((item) => item.name === bytes)
}

/** Where an entry stands: a folder as if its name ended in a slash. */
export function sortKey({ mode, name }: Pick<TreeItem, 'mode' | 'name'>): string {
  return mode === folderMode ? `${name}/` : name
}

/** Writes a tree's entries in Git's order. */
export function formatTree(items: readonly TreeItem[]): Buffer {
  const sorted = [...items].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return Buffer.concat(
    sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')]),
  )
}
