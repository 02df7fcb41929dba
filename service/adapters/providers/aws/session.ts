import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { AccountSpec } from '../../../core/model/specs.ts'
import { CloudError } from '../../../ports/cloud.ts'
import { type AwsCredentials, type AwsParts, patience, tries } from './aws-parts.ts'
import { awsError } from './aws-words.ts'

/** Who acts in an account, for how long. */
export type Session = {
  /** Null: whoever the SDK's own chain finds acts without a role. */
  readonly credentials: AwsCredentials | null
  /** From when on another one is asked for. */
  readonly until: Date
}

/** A role that is taken from another lasts an hour at most, whatever it allows (IAM User Guide, "role chaining"). */
const lastsSeconds = 3600
/** AWS tells none of these from another, so that nobody finds out roles by trying. */
const notTaken = 'there is no such role, it does not trust who asks, or it wants another externalId'
/** So long before its end a session is no longer used: a call may take its time. */
const spareMs = 5 * 60_000

/** Takes an account's role, and refuses it where it is another account's than the Estate says. Throws a `CloudError`. */
export async function openSession(
  parts: AwsParts,
  { account, region, name }: { readonly account: AccountSpec; readonly region: string; readonly name: string },
): Promise<Session> {
  const client = new STSClient({ region, requestHandler: patience, ...tries, ...parts.client })
  const now = parts.clock.now().getTime()
  const taking = account.applyRole === undefined ? 'find out who asks' : `take the role ${account.applyRole}`
  const deed = { deed: taking, account: account.name, region, denied: notTaken }
  try {
    if (account.applyRole === undefined) {
      const { Account } = await client.send(new GetCallerIdentityCommand({}))
      checkAccount(account, Account)
      return { credentials: null, until: new Date(now + lastsSeconds * 1000) }
    }
    const answer = await client.send(
      new AssumeRoleCommand({
        RoleArn: account.applyRole,
        RoleSessionName: name,
        DurationSeconds: lastsSeconds,
        ...(account.externalId === undefined ? {} : { ExternalId: account.externalId }),
      }),
    )
    checkAccount(account, answer.AssumedRoleUser?.Arn?.split(':')[4])
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
      throw new CloudError(`AWS gave no credentials for ${account.applyRole} in ${account.name}`, { passing: true })
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
    const ends = Expiration?.getTime() ?? now + lastsSeconds * 1000
    return { credentials, until: new Date(ends - spareMs) }
  } catch (error) {
    throw awsError(error, deed, parts.redact)
  } finally {
    client.destroy()
  }
}

/** Whoever swaps a role in the Estate must not bring a change into an account that nobody named. */
function checkAccount({ name, id }: AccountSpec, actual: string | undefined): void {
  if (id !== undefined && actual === id) return
  const says = id === undefined ? 'the Estate says no id of it' : `the Estate says ${id}`
  throw new CloudError(`${name} is the AWS account ${actual ?? '(unknown)'}, but ${says}: nothing is done there`, {
    passing: false,
  })
}
