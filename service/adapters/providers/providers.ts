import type { Provider as ProviderName } from '../../core/model/specs.ts'
import type { Provider } from '../../ports/cloud.ts'
import type { AwsParts } from './aws/aws-parts.ts'
import { createAwsProvider } from './aws/aws-provider.ts'
import type { HttpParts } from './http/http-parts.ts'
import { createHttpProvider } from './http/http-provider.ts'
import { createLocalProvider } from './local/local-provider.ts'

/** What providers need to know of their world. */
export type ProviderSettings = {
  /** Where the local cloud lies. */
  readonly cloud: string
  /** How AWS is asked. */
  readonly aws: AwsParts
  /** By what services behind HTTP interfaces are called. */
  readonly http: HttpParts
}

/** The clouds that can be written, by name: one line a member, each checked by `test/contracts/provider.ts`. */
export const providers = {
  aws: ({ aws }: ProviderSettings) => createAwsProvider(aws),
  http: ({ http }: ProviderSettings) => createHttpProvider(http),
  local: ({ cloud }: ProviderSettings) => createLocalProvider({ folder: cloud }),
} satisfies { readonly [name in ProviderName]?: (settings: ProviderSettings) => Provider }

/** Makes every provider that there is. */
export function createProviders(settings: ProviderSettings): ReadonlyMap<ProviderName, Provider> {
  return new Map(Object.entries(providers).map(([name, create]) => [name as ProviderName, create(settings)]))
}
