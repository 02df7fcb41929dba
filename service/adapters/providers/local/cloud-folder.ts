import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { engineFolder } from '../../../core/local/layout.ts'
import { refusal } from './cloud-words.ts'
import { codeOf, type Files } from './files.ts'

/**
 * The folder in which a local cloud lies, with the few ways in which it is changed: each leaves either the former or
 * the new state, whenever the machine stops. Places are relative to it, with `/`; no link below it is ever followed.
 */
export type CloudFolder = {
  /** The absolute path of a place. */
  path(place: string): string
  /** Whether a folder is there. Throws where a link or a file stands on the way. */
  has(place: string): Promise<boolean>
  /** A file's text; null where there is none. */
  read(place: string): Promise<string | null>
  /** The names in a folder; none where there is no folder. */
  names(place: string): Promise<readonly string[]>
  /** Makes a folder and those above it. */
  make(place: string): Promise<void>
  /** Puts a file in its place, over one that is there. The folder must be there. */
  put(place: string, text: string, draft: string): Promise<void>
  /** Puts a file where none is; false where one is already. */
  putNew(place: string, text: string, draft: string): Promise<boolean>
  /** Puts a whole folder where none is; false where something is already. */
  putFolder(
    place: string,
    files: { readonly [name: string]: string },
    folders: readonly string[],
    draft: string,
  ): Promise<boolean>
  /** Takes a folder or a file away, as a whole. */
  take(place: string, draft: string): Promise<void>
  /** Removes what work that was cut off has left behind under the name of its drafts. */
  sweep(draft: string): Promise<void>
}

const drafts = `${engineFolder}/drafts`

/** A cloud's folder, which is made when something is first put into it. */
export function openCloudFolder(root: string, files: Files): CloudFolder {
  const path = (place: string) => join(root, ...place.split('/'))
  const has = async (place: string): Promise<boolean> => {
    if ((await files.kind(root)) === null) return false
    for (const part of waysTo(place)) {
      const kind = await files.kind(path(part))
      if (kind === null) return false
      if (kind !== 'folder') throw refusal(`${path(part)} is not a folder: the local cloud follows no links`)
    }
    return true
  }
  const make = async (place: string): Promise<void> => {
    if (await has(place)) return
    await files.makeFolders(root)
    for (const part of waysTo(place)) {
      if ((await files.kind(path(part))) === 'folder') continue
      await files.makeFolder(path(part)).catch((error: unknown) => {
        // Somebody else made it meanwhile.
        if (codeOf(error) !== 'EEXIST') throw error
      })
      await files.sync(dirname(path(part)))
    }
  }
  const newDraft = async (draft: string): Promise<string> => {
    await make(drafts)
    return `${drafts}/${draft}-${randomUUID()}`
  }
  const drafted = async (text: string, draft: string): Promise<string> => {
    const written = path(await newDraft(draft))
    await files.write(written, text)
    return written
  }
  return {
    path,
    has,
    make,
    async read(place) {
      if (!(await has(dirname(place)))) return null
      return orWhenMissing(files.read(path(place)), null)
    },
    async names(place) {
      return (await has(place)) ? orWhenMissing(files.entries(path(place)), []) : []
    },
    async put(place, text, draft) {
      await files.move(await drafted(text, draft), path(place))
      await files.sync(dirname(path(place)))
    },
    async putNew(place, text, draft) {
      const written = await drafted(text, draft)
      const isNew = await unlessThere(files.link(written, path(place)))
      await files.remove(written)
      await files.sync(dirname(path(place)))
      return isNew
    },
    async putFolder(place, contents, folders, draft) {
      const folder = path(await newDraft(draft))
      await files.makeFolder(folder)
      for (const name of folders) await files.makeFolder(join(folder, name))
      for (const [name, text] of Object.entries(contents)) await files.write(join(folder, name), text)
      await files.sync(folder)
      await make(dirname(place))
      const isNew = await unlessThere(files.move(folder, path(place)))
      if (isNew) await files.sync(dirname(path(place)))
      return isNew
    },
    async take(place, draft) {
      const away = path(await newDraft(draft))
      const wasThere = await orWhenMissing(
        files.move(path(place), away).then(() => true),
        false,
      )
      if (!wasThere) return
      await files.sync(dirname(path(place)))
      await files.remove(away)
    },
    async sweep(draft) {
      if (!(await has(drafts))) return
      for (const name of await files.entries(path(drafts)))
        if (name.startsWith(`${draft}-`)) await files.remove(path(`${drafts}/${name}`))
    },
  }
}

/** A place and the folders above it, from the outermost. */
function waysTo(place: string): readonly string[] {
  if (place === '.') return []
  const parts = place.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

async function unlessThere(done: Promise<void>): Promise<boolean> {
  try {
    await done
    return true
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR'].includes(codeOf(error))) return false
    throw error
  }
}

async function orWhenMissing<T>(found: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return otherwise
    throw error
  }
}
