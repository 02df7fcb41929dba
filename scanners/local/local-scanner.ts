import { opendir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { accountFolder, isResourceId, typeOfFolder } from '../../service/core/local/layout.ts'
import type { Resource } from '../../service/core/model/resource.ts'
import type { NotSeen } from '../../service/core/model/scan.ts'
import type { AccountSpec } from '../../service/core/model/specs.ts'
import type { Scanner, Wanted } from '../../service/ports/cloud.ts'
import { lookSideBySide } from '../look-side-by-side.ts'
import { called, kindAt, measureData, readResource, Unreadable } from './read-resource.ts'

/** How many resources are read side by side: no more are held at once. */
const sideBySide = 16

/** Which part of the cloud is read, and what of it is wanted. */
type Scan = {
  /** The cloud's folder, absolute. */
  readonly root: string
  readonly account: AccountSpec
  readonly region: string | null
  readonly wanted: Wanted
  /** The account's and region's folder below it. */
  readonly place: string
}

/** Something to look at: a folder that should hold a resource, or what could not be looked into. */
type Place = { readonly id: string; readonly typeName: string } | NotSeen

/**
 * Reads the local cloud as it lies on disk. It reads the type from each resource's file, since people may write there
 * what they like; what is not of a wanted type is not measured and not yielded.
 */
export function createLocalScanner(folder: string): Scanner {
  const root = resolve(folder)
  return {
    scan: (account, region, wanted) => {
      return scan({ root, account, region, wanted, place: accountFolder(account.name, region) })
    },
  }
}

function scan(work: Scan): AsyncGenerator<Resource | NotSeen> {
  return lookSideBySide(placesIn(work), sideBySide, async (place) =>
    'kind' in place ? place : look(work, place.id, place.typeName),
  )
}

/** Every folder that should hold a resource. An account without a folder has nothing; a cloud without one was not seen. */
async function* placesIn(work: Scan): AsyncGenerator<Place> {
  const { root, place } = work
  const [account = ''] = place.split('/')
  try {
    for await (const _ of await called('opendir', () => opendir(root))) break
    for (const path of [account, place]) {
      const kind = await called('lstat', () => kindAt(join(root, path)))
      if (kind === 'other')
        throw new Unreadable('opendir', `${join(root, path)} is not a folder; links are not followed`)
      if (kind === null) return
    }
  } catch (error) {
    yield notSeen(work, null, error)
    return
  }
  for await (const typeName of namesIn(work, place, null)) {
    if (typeof typeName !== 'string') yield typeName
    else
      for await (const name of namesIn(work, `${place}/${typeName}`, typeOfFolder(typeName)))
        yield typeof name === 'string' ? { id: `${place}/${typeName}/${name}`, typeName } : name
  }
}

/** The folders in a folder, as they come; a link, a file or a name that no identifier has is said to be unseen. */
async function* namesIn(work: Scan, place: string, type: string | null): AsyncGenerator<string | NotSeen> {
  const path = join(work.root, place)
  try {
    for await (const entry of await called('opendir', () => opendir(path))) {
      if (entry.name.startsWith('.')) continue
      if (!entry.isDirectory())
        yield notSeen(
          work,
          type,
          new Unreadable('opendir', `${join(path, entry.name)} is not a folder; links are not followed`),
        )
      else if (!isResourceId(`a/b/c/${entry.name}`))
        yield notSeen(
          work,
          type,
          new Unreadable('opendir', `${JSON.stringify(entry.name)} in ${path} is no name of a resource`),
        )
      else yield entry.name
    }
  } catch (error) {
    yield notSeen(work, type, error)
  }
}

async function look(work: Scan, id: string, typeName: string): Promise<Resource | NotSeen | null> {
  const folder = join(work.root, id)
  const [, , , own = ''] = id.split('/')
  try {
    const { type, name, tags, properties, modified } = await readResource(folder, own)
    if (work.wanted.types !== null && !work.wanted.types.includes(type)) return null
    const { files, bytes } = await measureData(folder)
    const hasTags = Object.keys(tags).length > 0
    return {
      provider: 'local',
      account: work.account.name,
      region: work.region,
      type,
      name,
      logicalId: name,
      service: null,
      id,
      tags,
      properties: hasTags ? { ...properties, Tags: tags } : properties,
      runtime: { files, bytes, modified },
    }
  } catch (error) {
    return notSeen(work, typeOfFolder(typeName), error)
  }
}

/** What could not be read, and so is not known. `type` null: nobody can tell of which type it is. */
function notSeen({ account, region }: Scan, type: string | null, error: unknown): NotSeen {
  const reason = error instanceof Error ? error.message : String(error)
  const call = error instanceof Unreadable ? error.call : 'readdir'
  return { kind: 'not-seen', account: account.name, region, types: type === null ? null : [type], call, reason }
}
