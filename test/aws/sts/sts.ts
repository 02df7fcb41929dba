import {
  AssumeRole$,
  type AssumeRoleRequest,
  type AssumeRoleResponse,
  GetCallerIdentity$,
  type GetCallerIdentityResponse,
} from '@aws-sdk/client-sts'
import { AwsError, invalid, notBuilt } from '../protocol/aws-error.ts'
import { isDenied } from '../server/faults.ts'
import { type Caller, operation, type Service } from '../server/service.ts'
import { keysOf, type Role } from '../server/world.ts'

/** Security Token Service: who am I, and sessions of roles. */
export const sts: Service = {
  protocol: { kind: 'query', version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  operations: {
    AssumeRole: operation(AssumeRole$, assumeRole),
    GetCallerIdentity: operation(GetCallerIdentity$, callerIdentity),
  },
}

function callerIdentity({ who }: Caller): GetCallerIdentityResponse {
  const id = who.role === null ? `AIDA${who.account}` : `AROA${who.account}${who.role.toUpperCase()}:${who.session}`
  return { UserId: id, Account: who.account, Arn: who.arn }
}

function assumeRole(caller: Caller, input: AssumeRoleRequest): AssumeRoleResponse {
  const { RoleArn = '', RoleSessionName = '', DurationSeconds, ExternalId } = input
  for (const other of Object.keys(input)) {
    if (!['RoleArn', 'RoleSessionName', 'DurationSeconds', 'ExternalId'].includes(other))
      throw notBuilt(`AssumeRole with ${other}`)
  }
  matches('roleSessionName', RoleSessionName, /^[\w+=,.@-]{2,64}$/, '[\\w+=,.@-]*')
  if (ExternalId !== undefined) matches('externalId', ExternalId, /^[\w+=,.@:/-]{2,1224}$/, '[\\w+=,.@:\\/-]*')
  const role = trustedRole(caller, RoleArn, ExternalId)
  const seconds = duration(caller, role, DurationSeconds)
  const account = RoleArn.split(':')[4] ?? ''
  const arn = `arn:aws:sts::${account}:assumed-role/${role.name}/${RoleSessionName}`
  const { world } = caller
  const id = world.newId()
  const keys = keysOf(`session ${id}`, 'ASIA')
  const token = Buffer.from(`session ${id} of ${arn}`).toString('base64')
  const ends = new Date(world.clock.now().getTime() + seconds * 1000)
  const identity = { account, arn, role: role.name, session: RoleSessionName }
  world.sessions.set(keys.accessKeyId, { ...keys, token, identity, ends })
  return {
    Credentials: {
      AccessKeyId: keys.accessKeyId,
      SecretAccessKey: keys.secretAccessKey,
      SessionToken: token,
      Expiration: ends,
    },
    AssumedRoleUser: { AssumedRoleId: `AROA${account}${role.name.toUpperCase()}:${RoleSessionName}`, Arn: arn },
  }
}

/** One answer for a role that is missing, does not trust the caller or asks for another external id: none tells which. */
function trustedRole({ world, who }: Caller, arn: string, externalId: string | undefined): Role {
  const [, account = '', name = ''] = /^arn:aws:iam::(\d{12}):role\/([\w+=,.@/-]+)$/.exec(arn) ?? []
  if (!account) throw invalid(`${arn} is invalid`)
  const role = world.accounts.get(account)?.roles.find((one) => one.name === name)
  const trusted =
    role?.trusts.includes(who.account) && (role.externalId === undefined || role.externalId === externalId)
  if (role && trusted && !isDenied(world, who, 'sts:AssumeRole')) return role
  throw new AwsError(
    'AccessDenied',
    `User: ${who.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
    403,
  )
}

function duration({ who }: Caller, role: Role, asked = 3600): number {
  const bounds = `failed to satisfy constraint: Member must have value`
  const value = `1 validation error detected: Value '${asked}' at 'durationSeconds' ${bounds}`
  if (asked < 900) throw invalid(`${value} greater than or equal to 900`)
  if (asked > 43_200) throw invalid(`${value} less than or equal to 43200`)
  if (who.role !== null && asked > 3600) {
    throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining')
  }
  if (asked > (role.maxSession ?? 3600)) {
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
  }
  return asked
}

function matches(name: string, value: string, pattern: RegExp, words: string): void {
  if (pattern.test(value)) return
  throw invalid(
    `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${words}`,
  )
}
