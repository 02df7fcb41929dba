import type { Provider as ProviderName } from '../service/core/model/specs.ts'
import type { Scanner } from '../service/ports/cloud.ts'
import { createHttpScanner, type HttpReading } from './http/http-scanner.ts'
import { createLocalScanner } from './local/local-scanner.ts'

/** What scanners need to know of their world. */
export type ScannerSettings = {
  /** Where the local cloud lies. */
  readonly cloud: string
  /** By what services behind HTTP interfaces are read. */
  readonly http: HttpReading
}

/** The clouds that can be read, by name: one line a member, each checked by `test/contracts/scanner.ts`. */
export const scanners = {
  http: ({ http }: Pick<ScannerSettings, 'http'>) => createHttpScanner(http),
  local: ({ cloud }: Pick<ScannerSettings, 'cloud'>) => createLocalScanner(cloud),
} satisfies { readonly [name in ProviderName]?: (settings: ScannerSettings) => Scanner }

/** Makes every scanner that there is. */
export function createScanners(settings: ScannerSettings): ReadonlyMap<ProviderName, Scanner> {
  return new Map(Object.entries(scanners).map(([name, create]) => [name as ProviderName, create(settings)]))
}
