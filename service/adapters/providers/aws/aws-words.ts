import { CloudError } from '../../../ports/cloud.ts'

/** What was being done, and where; `denied`: what it means that it was not allowed, where that is no permission of the role's. */
export type Deed = {
  readonly deed: string
  readonly account: string
  readonly region: string
  readonly denied?: string
}

/** AWS' codes for "less, please" (SDKs and Tools Reference, "Retry behavior"). */
const throttling = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'LimitExceededException.Throttling',
  'PriorRequestNotComplete',
  'SlowDown',
])

/** What another try may get past, besides a session that ended: the next try has a new one. */
const passingNames = new Set([
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
  'InternalFailure',
  'ServiceUnavailable',
  'OperationInProgressException',
  'AbortError',
])
const passingCodes = /^(?:ECONN\w+|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|UND_ERR_\w+)$/
/** How much of AWS' words is told. */
const longest = 1000

/** What a person has to do something about: another try of the same would end in the same. */
export function refusal(message: string): CloudError {
  return new CloudError(message, { passing: false })
}

/** AWS' own words on one line, without what is sensitive, and no longer than people read. */
export function inShort(said: string | undefined, redact: (text: string) => string, most = longest): string {
  return redact(said ?? 'AWS says no reason')
    .replace(/\s+/g, ' ')
    .slice(0, most)
}

/** Whether AWS ended a session, maybe before its time. */
export function isExpired(error: unknown): boolean {
  return /^(?:ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error))
}

/** Whether AWS asked for less. */
export function isThrottled(error: unknown): boolean {
  return throttling.has(nameOf(error)) || statusOf(error) === 429
}

/** The name that AWS gives an error; empty where it is none of AWS'. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** AWS' answer to "there is no such stack", for which it has no name of its own. */
export function isMissing(error: unknown): boolean {
  return (
    ['ChangeSetNotFound', 'ChangeSetNotFoundException', 'StackNotFoundException'].includes(nameOf(error)) ||
    (nameOf(error) === 'ValidationError' && /does not exist/i.test(error instanceof Error ? error.message : ''))
  )
}

/** An error of a call to AWS in its own words, bounded, with where it was, and what is missing where it was not allowed. */
export function awsError(
  error: unknown,
  { deed, account, region, denied }: Deed,
  redact: (text: string) => string,
): CloudError {
  if (error instanceof CloudError) return error
  const name = nameOf(error)
  const said = inShort(error instanceof Error ? error.message : String(error), redact)
  const missing = permissionMissing(error)
  const way = missing === null ? '' : `; ${denied ?? `the role lacks ${missing}`}`
  return new CloudError(`AWS could not ${deed} in ${account} (${region}): ${name}: ${said}${way}`, {
    passing: isPassing(error),
  })
}

function isPassing(error: unknown): boolean {
  if (isThrottled(error) || isExpired(error) || passingNames.has(nameOf(error)) || passingCodes.test(codeOf(error)))
    return true
  return (statusOf(error) ?? 0) >= 500
}

/** The permission that AWS names where it denies access; a line for people. */
function permissionMissing(error: unknown): string | null {
  if (!/^(?:AccessDenied|AccessDeniedException|UnauthorizedOperation)$/.test(nameOf(error))) return null
  const action = /not authorized to perform:? ([\w-]+:\w+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return action ?? 'a permission for that (docs/aws.md lists all that it needs)'
}

function statusOf(error: unknown): number | null {
  const metadata = field(error, '$metadata')
  const status = typeof metadata === 'object' && metadata !== null ? field(metadata, 'httpStatusCode') : undefined
  return typeof status === 'number' ? status : null
}

function codeOf(error: unknown): string {
  const code = field(error, 'code')
  return typeof code === 'string' ? code : ''
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
}
