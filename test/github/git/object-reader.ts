import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { GitObject } from './git-object.ts'
import { gitEnvironment } from './git-process.ts'

/** A running `git cat-file --batch`, asked one object after another. */
export type ObjectReader = {
  readonly child: ChildProcessWithoutNullStreams
  /** Reads an object by any name that Git understands; null where there is none. */
  read(name: string): Promise<GitObject | null>
}

type Waiting = { resolve(found: GitObject | null): void; reject(error: Error): void }

/** Starts a reader of the repository in a folder. */
export function startReader(directory: string): ObjectReader {
  const child = spawn('git', ['--git-dir', directory, 'cat-file', '--batch'], { env: gitEnvironment })
  const waiting: Waiting[] = []
  let chunks: Buffer = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    chunks = chunks.length === 0 ? chunk : Buffer.concat([chunks, chunk])
    for (;;) {
      const taken = takeObject(chunks)
      if (taken === null) return
      chunks = chunks.subarray(taken.length)
      waiting.shift()?.resolve(taken.object)
    }
  })
  child.stdin.on('error', () => {})
  child.on('close', () => {
    for (const one of waiting.splice(0)) one.reject(new Error(`git cat-file ended in ${directory}`))
  })
  return {
    child,
    read: (name) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        child.stdin.write(`${name}\n`)
      }),
  }
}

function takeObject(bytes: Buffer): { readonly length: number; readonly object: GitObject | null } | null {
  const end = bytes.indexOf(10)
  if (end < 0) return null
  const header = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end))
  if (header === null) return { length: end + 1, object: null }
  const [, sha = '', type = '', size = '0'] = header
  const last = end + 1 + Number(size)
  if (bytes.length < last + 1) return null
  return { length: last + 1, object: { sha, type, content: Buffer.from(bytes.subarray(end + 1, last)) } }
}
