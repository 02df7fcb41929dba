import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { secretName } from '../../core/http/calls.ts'

/** Where secrets stand (rule V4). */
export type SecretPlaces = {
  /** Values of `PLUMBLINE_SECRET_*`, by their names without that beginning. */
  readonly secrets: ReadonlyMap<string, string>
  /** A folder with one file a secret, named like it; null where there is none. */
  readonly secretsFolder: string | null
}

/** What `${secret.NAME}` means. */
export type Secrets = {
  /** The environment's, else what a file holds, without a line's end; null: there is none. A file is read anew each time. */
  of(name: string): string | null
  /** Every value that was ever seen, for who takes secrets out of texts: it grows as files change. */
  readonly seen: ReadonlySet<string>
}

/** A larger file is no secret. */
const largest = 64 * 1024

/** Looks at all secrets that are there, so that none is shown before it is first used. */
export function openSecrets({ secrets, secretsFolder }: SecretPlaces): Secrets {
  const seen = new Set<string>(secrets.values())
  const of = (name: string): string | null => {
    const value = secrets.get(name) ?? (secretsFolder === null ? null : fileIn(secretsFolder, name))
    if (value !== null) seen.add(value)
    return value
  }
  for (const name of secretsFolder === null ? [] : namesIn(secretsFolder)) of(name)
  return { of, seen }
}

/** Files of the folder itself; links are followed, for a cluster mounts secrets so. */
function fileIn(folder: string, name: string): string | null {
  if (!secretName.test(name)) return null
  try {
    const path = join(folder, name)
    const found = statSync(path)
    if (!found.isFile() || found.size > largest) return null
    const text = readFileSync(path, 'utf8').replace(/\r?\n$/, '')
    return text === '' ? null : text
  } catch {
    return null
  }
}

/** What cannot be read the doctor says, and who needs it: a folder that is not there yet stops nothing. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
