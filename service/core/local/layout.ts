import { createHash } from 'node:crypto'

/** The folder of the local cloud in which its engine keeps what it remembers; no resource lies there. */
export const engineFolder = '.plumbline'

/** The file of a resource's folder that says what it is: `type`, `name`, `tags` and `properties`. */
export const resourceFile = 'resource.json'

/** The folder of a resource's folder that holds its data: an update keeps it, a replace or a delete loses it. */
export const dataFolder = 'data'

/** The file of a resource's folder that says whose it is. */
export const ownerFile = '.owner.json'

/** What stands in the place of a region where a service has none. */
const noRegion = 'global'

/** Names that Windows keeps for devices, and the one that means "no region". */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d|global)$/

/**
 * The name of a folder or file for any text: itself where it is plain (small letters, digits, `-`), else what is plain
 * of it, `~` and a digest. So no two texts share one, on any file system, and none leads anywhere else.
 */
export function placeName(text: string): string {
  if (/^[a-z0-9](?:[a-z0-9-]{0,62})$/.test(text) && !taken.test(text)) return text
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
  return `${plain}~${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
}

/** Where the resources of an account and region lie, below the cloud's folder: `sandbox/global`. */
export function accountFolder(account: string, region: string | null): string {
  return `${placeName(account)}/${region === null ? noRegion : placeName(region)}`
}

/** The folder of a type's resources: `Local::ContainerService` is `container-service`. */
export function typeFolder(type: string): string {
  const short = /^Local::((?:[A-Z][a-z0-9]*){1,20})$/.exec(type)?.[1]
  const plain = short?.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`)
  return plain !== undefined && placeName(plain) === plain ? plain : placeName(type)
}

/** The type whose resources lie in a folder; null where its name does not tell. */
export function typeOfFolder(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(name)) return null
  const type = `Local::${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  return typeFolder(type) === name ? type : null
}

/** Whether a text can be a resource's identifier: account, region, type and name, each a plain name without a way out. */
export function isResourceId(text: string): boolean {
  return /^(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,200}\/){3}[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,200}$/.test(text)
}
