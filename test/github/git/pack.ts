import { createHash } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import type { GitObject } from './git-object.ts'

const types: { readonly [type: string]: number } = { commit: 1, tree: 2, blob: 3, tag: 4 }

type Entry = { readonly sha: string; readonly bytes: Buffer; readonly at: number }

/** Writes objects into a repository as one pack with its index, so that any Git process finds them (`gitformat-pack(5)`). */
export async function writePack(directory: string, objects: readonly GitObject[]): Promise<void> {
  const header = Buffer.from(`PACK\0\0\0\x02${'\0'.repeat(4)}`, 'latin1')
  header.writeUInt32BE(objects.length, 8)
  const entries: Entry[] = []
  let at = header.length
  for (const { sha, type, content } of objects) {
    const bytes = Buffer.concat([entryHeader(types[type] ?? 0, content.length), deflateSync(content, { level: 1 })])
    entries.push({ sha, bytes, at })
    at += bytes.length
  }
  const pack = summed([header, ...entries.map(({ bytes }) => bytes)])
  const sum = pack.subarray(-20)
  const name = `${directory}/objects/pack/pack-${sum.toString('hex')}`
  await writeFile(`${name}.pack`, pack)
  // Git looks for indexes: it comes last, and whole.
  await writeFile(`${name}.new`, packIndex(entries, sum))
  await rename(`${name}.new`, `${name}.idx`)
}

/** Type and size: seven bits a byte, of which the first has three of the type and four of the size, the lowest. */
function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)]
  for (let left = Math.floor(size / 16); left > 0; left = Math.floor(left / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128
    bytes.push(left & 127)
  }
  return Buffer.from(bytes)
}

/** Version 2: how many names begin with each byte or a lower one, the names, checksums, places, and the pack's sum. */
function packIndex(entries: readonly Entry[], sum: Buffer): Buffer {
  const sorted = [...entries].sort((one, other) => (one.sha < other.sha ? -1 : 1))
  const numbers = (list: readonly number[]) => {
    const bytes = Buffer.alloc(list.length * 4)
    list.forEach((number, index) => {
      bytes.writeUInt32BE(number, index * 4)
    })
    return bytes
  }
  const upTo = Array.from({ length: 256 }, () => 0)
  for (const { sha } of sorted) upTo[Number.parseInt(sha.slice(0, 2), 16)] = sorted.length
  let count = 0
  for (const { sha } of sorted) upTo[Number.parseInt(sha.slice(0, 2), 16)] = ++count
  for (let first = 1; first < 256; first += 1) upTo[first] = Math.max(upTo[first] ?? 0, upTo[first - 1] ?? 0)
  return summed([
    Buffer.from('\xfftOc\0\0\0\x02', 'latin1'),
    numbers(upTo),
    ...sorted.map(({ sha }) => Buffer.from(sha, 'hex')),
    numbers(sorted.map(({ bytes }) => crc32(bytes))),
    numbers(sorted.map(({ at }) => at)),
    sum,
  ])
}

/** The bytes with their SHA-1 behind them. */
function summed(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return Buffer.concat([...parts, hash.digest()])
}
