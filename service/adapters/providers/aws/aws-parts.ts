import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Clock } from '../../../ports.ts'
import type { PaceSettings } from './pace.ts'

/** With what AWS is asked; a role's have a token. */
export type AwsCredentials = {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** What the AWS provider needs to know of its world. */
export type AwsParts = {
  readonly clock: Clock
  /** Takes secrets out of what AWS says. */
  readonly redact: (text: string) => string
  /** How fast it asks. */
  readonly pace: PaceSettings
  /** Laid over the settings of every client: where AWS is, and whose credentials begin. Empty: as the SDK finds them itself. */
  readonly client: {
    readonly endpoint?: string
    readonly credentials?: AwsCredentials
    /** How often a call is tried before it has failed. */
    readonly maxAttempts?: number
  }
}

/** Well below what CloudFormation takes from an account, which others use too. */
export const usualPace: PaceSettings = { atOnce: 5, perSecond: 8, pauseMs: 1000 }

/** The SDK's own tries, few: what goes on failing is tried again by the run, which sleeps meanwhile. */
export const tries: { readonly maxAttempts: number; readonly retryMode: 'standard' } = {
  maxAttempts: 3,
  retryMode: 'standard',
}

/** How long AWS may take to take a connection, and to answer, in milliseconds: no call may hang. */
export const patience = { connectionTimeout: 5000, requestTimeout: 30_000, throwOnRequestTimeout: true }

/** What every client is made with. */
export type ClientSettings = AwsParts['client'] &
  typeof tries & { readonly region: string; readonly requestHandler: CloudFormationClient['config']['requestHandler'] }
