import { createHash } from 'node:crypto'

/**
 * The name that Git gives an object of this content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. `like` is
 * a name of the repository, which says by which hash (SHA-1 or SHA-256, in hex); without one it is SHA-1, as at GitHub.
 */
export function objectName(type: 'blob' | 'tree', content: string | Uint8Array, like = ''): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
