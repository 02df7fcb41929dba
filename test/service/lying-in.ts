import { readdir } from 'node:fs/promises'

/** What lies in a local cloud, by the last parts of its resources' names, in order. */
export async function lyingIn(cloud: string): Promise<readonly string[]> {
  const entries = await readdir(cloud, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .flatMap(({ name, parentPath }) => (name === 'resource.json' ? [parentPath.split('/').at(-1) ?? ''] : []))
    .sort()
}
