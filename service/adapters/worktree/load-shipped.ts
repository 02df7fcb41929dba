import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../../core/documents/read-file.ts'
import type { AwsSchemas } from '../../core/model/aws-schema.ts'
import type { Document } from '../../core/model/document.ts'
import type { Shipped } from '../../core/model/shipped.ts'
import { lazyMap } from './lazy-map.ts'
import { packageRoot } from './package-root.ts'

type Policies = readonly Document<'Policy'>[]

/**
 * The packs that the product ships, by `name@version` (rule D8), and the schemas of AWS's resource types, by service.
 * Each is read when it is first asked for, so that an estate pays for what it has in force and what its templates make;
 * the packs of `names` are read at once.
 */
export function loadShipped(names: Iterable<string> = []): Shipped {
  const root = packageRoot()
  const packs = lazyMap(packNames(root), (name) => readPack(root, name))
  for (const name of names) packs.get(name)
  return { packs, awsSchemas: awsSchemas(root) }
}

function awsSchemas(root: string): ReadonlyMap<string, AwsSchemas> {
  const folder = join(root, 'catalog/aws-schemas')
  const services = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
  return lazyMap(services.sort(), (service) => JSON.parse(readFileSync(join(folder, `${service}.json`), 'utf8')))
}

function packNames(root: string): readonly string[] {
  const folder = join(root, 'policies')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((version) => `${name}@${version}`))
    .sort()
}

function readPack(root: string, name: string): Policies {
  const folder = `policies/${name.replace('@', '/')}`
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'))
  return files.sort().flatMap((file) => readPolicies(root, `${folder}/${file}`))
}

function readPolicies(root: string, path: string): Policies {
  const reading = readFile({ path, text: readFileSync(join(root, path), 'utf8') })
  const [broken] = reading?.broken ?? []
  if (broken) throw new Error(`the shipped policy ${path}:${broken.location.line} is broken: ${broken.message}`)
  return (reading?.documents ?? []).filter((document): document is Document<'Policy'> => document.kind === 'Policy')
}
