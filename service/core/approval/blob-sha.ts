import { createHash } from 'node:crypto'

/** The name that Git gives a file of this text: SHA-1 (hex) of its blob. */
export function blobSha(text: string): string {
  const content = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
