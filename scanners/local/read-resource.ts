import { constants } from 'node:fs'
import { type FileHandle, lstat, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder, resourceFile } from '../../service/core/local/layout.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import { isNestedWithinBounds } from '../../service/core/model/nesting.ts'

/** A resource's file as it was found. */
export type FoundResource = {
  readonly type: string
  readonly name: string
  readonly tags: { readonly [key: string]: string }
  readonly properties: JsonObject
  /** When the file was changed last, ISO 8601. */
  readonly modified: string
}

/** The largest `resource.json` that is read, in bytes. */
const maxBytes = 1024 * 1024

/** A call that failed, with why. */
export class Unreadable extends Error {
  /** The call, in the words of the file system: `open`. */
  readonly call: string

  constructor(call: string, reason: string) {
    super(reason)
    this.name = 'Unreadable'
    this.call = call
  }
}

/** Reads the file of the resource that lies in a folder; `otherName` is its name where it says none. Throws `Unreadable`. */
export async function readResource(folder: string, otherName: string): Promise<FoundResource> {
  const path = join(folder, resourceFile)
  const file = await called('open', () => open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK))
  try {
    const { text, modified } = await readWithin(file, path)
    return { ...understood(text, path, otherName), modified }
  } finally {
    await file.close()
  }
}

async function readWithin(
  file: FileHandle,
  path: string,
): Promise<{ readonly text: string; readonly modified: string }> {
  const found = await called('fstat', () => file.stat())
  if (!found.isFile()) throw new Unreadable('open', `${path} is not a file`)
  if (found.size > maxBytes) throw new Unreadable('read', `${path} is larger than ${maxBytes} bytes`)
  const bytes = Buffer.alloc(found.size)
  // One call where `readFile` would make four: there are many such files.
  const { bytesRead } = await called('read', () => file.read(bytes, 0, found.size, 0))
  return { text: bytes.toString('utf8', 0, bytesRead), modified: found.mtime.toISOString() }
}

function understood(text: string, path: string, otherName: string): Omit<FoundResource, 'modified'> {
  const value = parsed(text, path)
  if (!isMap(value)) throw new Unreadable('read', `${path} is not a JSON object`)
  if (!isNestedWithinBounds(value)) throw new Unreadable('read', `${path} is nested too deeply`)
  const { type, name, tags = {}, properties = {} } = value
  if (typeof type !== 'string' || type === '') throw new Unreadable('read', `${path} names no type`)
  if (!isMap(tags)) throw new Unreadable('read', `the tags in ${path} are not an object`)
  if (!isMap(properties)) throw new Unreadable('read', `the properties in ${path} are not an object`)
  const texts = Object.entries(tags).map(([key, tag]) => [key, typeof tag === 'string' ? tag : JSON.stringify(tag)])
  return { type, name: typeof name === 'string' ? name : otherName, tags: Object.fromEntries(texts), properties }
}

/** Without the parser's own words: they quote what stands in the file. */
function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('read', `${path} is not JSON`)
  }
}

/** How many files of data a resource has, and how large they are together. Links are counted, not followed. */
export async function measureData(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  let files = 0
  let bytes = 0
  const waiting = [join(folder, dataFolder)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next
    if ((await called('lstat', () => kindAt(here))) !== 'folder') continue
    for await (const entry of await called('opendir', () => opendir(here))) {
      const path = join(here, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      else {
        files += 1
        bytes += (await called('lstat', () => lstat(path))).size
      }
    }
  }
  return { files, bytes }
}

/** What lies at a path, without following a link; null: nothing. */
export async function kindAt(path: string): Promise<'folder' | 'other' | null> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Makes a call; its failure is said with its name. */
export async function called<T>(call: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new Unreadable(call, error instanceof Error ? error.message : String(error))
  }
}

function isMap(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
