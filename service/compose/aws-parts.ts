import type { AwsParts } from '../adapters/providers/aws/aws-parts.ts'
import { usualPace } from '../adapters/providers/aws/pace.ts'
import type { HandConfig } from '../config.ts'

/** How AWS is asked: with the credentials that its SDK finds itself, at the address that is set, or at AWS' own. */
export function awsParts(
  { awsEndpoint }: Pick<HandConfig, 'awsEndpoint'>,
  { clock, redact }: Pick<AwsParts, 'clock' | 'redact'>,
): AwsParts {
  return { clock, redact, pace: usualPace, client: awsEndpoint === null ? {} : { endpoint: awsEndpoint } }
}
