import { createHash } from 'node:crypto'

/** An object as Git has it. */
export type GitObject = { readonly sha: string; readonly type: string; readonly content: Buffer }

/** An object under the name that Git gives it. */
export function nameObject(type: string, content: Buffer): GitObject {
  const header = `${type} ${content.length}\0`
  return { sha: createHash('sha1').update(header).update(content).digest('hex'), type, content }
}
