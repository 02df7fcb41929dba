import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Document } from '../../service/core/model/document.ts'
import type { JsonObject } from '../../service/core/model/json.ts'

const folder = resolve(import.meta.dirname, '../../policies')

/** One file of a shipped pack: `tagging/1/tagging-required.yaml`. */
export type ShippedFile = {
  readonly path: string
  readonly pack: string
  readonly version: number
  readonly json: JsonObject
}

/** Every shipped policy as it lies in its file. */
export function shippedFiles(): ShippedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name))
      const [pack = '', version = ''] = path.split('/')
      return {
        path,
        pack,
        version: Number(version),
        json: parse(readFileSync(join(folder, path), 'utf8')) as JsonObject,
      }
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** A policy's document made of plain data, for policies that are changed on purpose. */
export function policyOf(json: JsonObject): Document<'Policy'> {
  // Plain data takes a policy's type by being read; what is changed on purpose here need not fit, and is not read.
  const value = json as unknown as Document<'Policy'>['value']
  const text = JSON.stringify(json)
  return {
    kind: 'Policy',
    name: value.metadata.name,
    path: 'policy.yaml',
    index: 0,
    value,
    json,
    digest: text,
    source: { path: 'policy.yaml', text },
  }
}
