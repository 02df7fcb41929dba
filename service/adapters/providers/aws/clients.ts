import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { LRUCache } from 'lru-cache'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import { type AwsParts, type ClientSettings, patience, tries } from './aws-parts.ts'
import { awsError, isExpired, isThrottled, refusal } from './aws-words.ts'
import { createPace, type Pace } from './pace.ts'
import { openSession, type Session } from './session.ts'
import { stacksTagged } from './tagged.ts'
import type { BucketObject } from './template-bucket.ts'

/** Calls to CloudFormation in one account and region, as one session. */
export type StackCalls = {
  /** `deed` says what is being done: "execute the change set of orders". Throws a `CloudError`, or AWS' own error where `expects` says so. */
  call<T>(
    deed: string,
    act: (client: CloudFormationClient) => Promise<T>,
    expects?: (error: unknown) => boolean,
  ): Promise<T>
  /** Lays an object into a bucket of the account, and gives its address. Throws a `CloudError`. */
  put(object: BucketObject): Promise<string>
  /** Throws a `CloudError` where a bucket is not there, or not the account's own. */
  seeBucket(bucket: string): Promise<void>
  readonly now: () => Date
}

/** Opens AWS: sessions and the pace of each account and region are kept, and the SDK is loaded when something is asked for. */
export function openClients(parts: AwsParts) {
  const sessions = new LRUCache<string, Promise<Session>>({ max: 500 })
  const paces = new Map<string, Pace>()
  const paceOf = (place: string): Pace => {
    const pace = paces.get(place) ?? createPace(parts.pace)
    paces.set(place, pace)
    return pace
  }

  const sessionOf = async (identity: ServiceIdentity, region: string, name: string): Promise<Session> => {
    const { account } = identity
    const key = JSON.stringify([account.id, account.applyRole, account.externalId, region, name])
    const kept = await sessions.get(key)
    if (kept !== undefined && kept.until > parts.clock.now()) return kept
    const opening = openSession(parts, { account, region, name })
    sessions.set(key, opening)
    // One that could not be opened is not kept.
    opening.catch(() => sessions.delete(key))
    return opening
  }

  // One way out for all clients, so that connections are kept.
  const { requestHandler } = new CloudFormationClient({ region: 'us-east-1', requestHandler: patience }).config
  const settingsOf = async (identity: ServiceIdentity, region: string, name: string): Promise<ClientSettings> => {
    const { credentials } = await sessionOf(identity, region, name)
    return { region, requestHandler, ...tries, ...parts.client, ...(credentials === null ? {} : { credentials }) }
  }
  /** One call, at the pace of its account and region, its error in words. */
  const paced = async <T>(
    { identity, deed, redact }: { identity: ServiceIdentity; deed: string; redact: (text: string) => string },
    act: () => Promise<T>,
    expects: (error: unknown) => boolean = () => false,
  ): Promise<T> => {
    const { account } = identity
    const region = regionOf(identity)
    const pace = paceOf(`${account.id ?? account.name}/${region}`)
    try {
      return await pace.run(act)
    } catch (error) {
      if (expects(error)) throw error
      if (isThrottled(error)) pace.slower()
      // The next try takes others.
      if (isExpired(error)) sessions.clear()
      throw awsError(error, { deed, account: account.name, region }, redact)
    }
  }

  return {
    /** Who acts is called `name` in AWS' own record. Throws a `CloudError`. */
    async open(identity: ServiceIdentity, name: string, redact = parts.redact): Promise<StackCalls> {
      const region = regionOf(identity)
      const act = async <T>(
        deed: string,
        asked: (settings: ClientSettings) => Promise<T>,
        expects?: (error: unknown) => boolean,
      ): Promise<T> => {
        const settings = await settingsOf(identity, region, name)
        return paced({ identity, deed, redact }, () => asked(settings), expects)
      }
      return {
        now: () => parts.clock.now(),
        call: (deed, asked, expects) => act(deed, (settings) => asked(new CloudFormationClient(settings)), expects),
        async put(object) {
          const { id = '' } = identity.account
          const { putInBucket } = await import('./template-bucket.ts')
          const deed = `lay the template of ${identity.service} into the bucket ${object.bucket}, which must be the account's own,`
          return act(deed, (settings) => putInBucket(settings, object, id))
        },
        async seeBucket(bucket) {
          const { seeBucket } = await import('./template-bucket.ts')
          return act(`look at the bucket ${bucket}`, (settings) => seeBucket(settings, bucket, identity.account))
        },
      }
    },
    /** Takes the account's role in a region, as whatever else is asked there does. Throws a `CloudError`. */
    async takeRole(identity: ServiceIdentity, name: string): Promise<void> {
      await sessionOf(identity, regionOf(identity), name)
    },
    /** The ids of stacks that carry a service's tags. */
    async stacksTagged(identity: ServiceIdentity, name: string): Promise<readonly string[]> {
      const settings = await settingsOf(identity, regionOf(identity), name)
      const deed = `look for stacks of ${identity.service} by their tags`
      return paced({ identity, deed, redact: parts.redact }, () => stacksTagged(settings, identity))
    },
  }
}

function regionOf({ region, account, service }: ServiceIdentity): string {
  const found = region ?? account.regions?.[0]
  if (found !== undefined) return found
  throw refusal(`${service} has no region: name one in it, or in regions of the account ${account.name}`)
}
