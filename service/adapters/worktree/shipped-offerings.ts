import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** The offerings that the product ships, which `init` and `add` copy (rule D8): their YAML by name. */
export function shippedOfferings(): ReadonlyMap<string, string> {
  const folder = join(packageRoot(), 'catalog/offerings')
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  return new Map(files.sort().map((file) => [file.slice(0, -'.yaml'.length), readFileSync(join(folder, file), 'utf8')]))
}
