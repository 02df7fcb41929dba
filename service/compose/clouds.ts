import { setTimeout } from 'node:timers/promises'
import { createScanners } from '../../scanners/scanners.ts'
import { createEgress } from '../adapters/egress/create-egress.ts'
import { createHttpCalls } from '../adapters/egress/http-calls.ts'
import { type AwsParts, usualPace } from '../adapters/providers/aws/aws-parts.ts'
import { engineNotes } from '../adapters/providers/engine-notes.ts'
import { createProviders } from '../adapters/providers/providers.ts'
import type { Secrets } from '../adapters/secrets/open-secrets.ts'
import type { HandConfig } from '../config.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Clock, World } from '../ports.ts'

/** What reaching clouds takes. */
export type CloudParts = {
  /** Where the local cloud lies. */
  readonly cloud: string
  readonly aws: AwsParts['client']
  /** How fast AWS is asked; the usual unless said otherwise. */
  readonly awsPace?: AwsParts['pace']
  readonly secrets: Secrets
  readonly ledger: Pick<Ledger, 'entries' | 'record'>
  readonly clock: Clock
  readonly redact: (text: string) => string
}

/** Every cloud that can be written, and every one that can be read. */
export function cloudsOf(parts: CloudParts): Pick<World, 'providers' | 'scanners'> {
  const { cloud, aws, awsPace = usualPace, secrets, ledger, clock, redact } = parts
  const calls = createHttpCalls({ egress: createEgress({ clock }), secret: secrets.of, redact })
  const http = { calls, notes: engineNotes(ledger), clock, redact }
  return {
    providers: createProviders({ cloud, aws: { clock, redact, pace: awsPace, client: aws }, http }),
    scanners: createScanners({ cloud, http: { calls, wait: setTimeout } }),
  }
}

/** Where AWS is asked: at the address that is set, or at AWS' own; its SDK finds the credentials itself. */
export function awsClient({ awsEndpoint }: Pick<HandConfig, 'awsEndpoint'>): AwsParts['client'] {
  return awsEndpoint === null ? {} : { endpoint: awsEndpoint }
}
