import { type DeclaredCall, isExpected, saysGone } from '../../service/core/http/calls.ts'
import { valuesIn } from '../../service/core/http/read-answer.ts'
import { type CalledResource, isCalled } from '../../service/core/http/render-call.ts'
import type { Resource } from '../../service/core/model/resource.ts'
import type { NotSeen } from '../../service/core/model/scan.ts'
import type { AccountSpec } from '../../service/core/model/specs.ts'
import type { KnownResource, Scanner } from '../../service/ports/cloud.ts'
import { EgressError } from '../../service/ports/egress.ts'
import type { CallAnswer, HttpCalls } from '../../service/ports/http-calls.ts'
import { lookSideBySide } from '../look-side-by-side.ts'

/** By what services behind HTTP interfaces are read. */
export type HttpReading = {
  readonly calls: HttpCalls
  /** Waits for so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** How many are read side by side: somebody else's service is not to be stormed. */
const sideBySide = 4
/** How often one is asked again that asks to be left alone, and how long it is waited for then, in milliseconds. */
const [mostTimes, mostWait] = [3, 60_000]
/** After so many calls in a row without an answer the service counts as away: the rest is not asked for. */
const mostSilent = 12

/** What is read, and where. */
type Scan = HttpReading & {
  readonly account: AccountSpec
  readonly region: string | null
  /** How many calls in a row had no answer. */
  readonly silent: { count: number }
}

/** One that could not be read, and why. */
type Unread = { readonly kind: 'unread'; readonly type: string; readonly call: string; readonly reason: string }

/**
 * Reads software as a service by the `read` calls that offerings declare, one by one: it cannot be listed, so that what is
 * nobody's is not seen there, and is not said to be.
 */
export function createHttpScanner(reading: HttpReading): Scanner {
  return {
    async *scan(account, region, { types, known }) {
      const all = (await known?.()) ?? []
      const wanted = all.filter((one) => one.region === region && (types === null || types.includes(one.type)))
      const scan: Scan = { ...reading, account, region, silent: { count: 0 } }
      const unread = new Map<string, readonly Unread[]>()
      for await (const one of lookSideBySide(wanted, sideBySide, (known) => read(scan, known))) {
        if ('kind' in one)
          unread.set(`${one.type} ${one.call}`, [...(unread.get(`${one.type} ${one.call}`) ?? []), one])
        else yield one
      }
      for (const alike of unread.values()) yield notSeen(scan, alike)
    },
  }
}

/** One resource as it lives; null where it is gone. Never rejects but for a defect. */
async function read(scan: Scan, known: KnownResource): Promise<Resource | Unread | null> {
  const { id, type, resource } = known
  const call = resource?.calls?.calls.read
  if (resource === null || !isCalled(resource) || call === undefined) {
    const why = 'nobody can tell any more how it is read: what it was applied from declares no call'
    return { kind: 'unread', type, call: 'read', reason: `${id}: ${why}` }
  }
  const unread = (why: string): Unread => ({
    kind: 'unread',
    type,
    call: `${call.method} ${call.path}`,
    reason: `${id}: ${why}`,
  })
  if (scan.silent.count >= mostSilent) return unread(`not asked for: ${mostSilent} calls in a row had no answer`)
  try {
    const answer = await ask(scan, known, resource, call)
    if (!isExpected(call, answer.status)) return saysGone(call, answer.status) ? null : unread(answer.words)
    if (answer.body === undefined) return unread(`${answer.words}, which is no JSON`)
    return live(scan, known, resource, valuesIn(answer.body, call.properties))
  } catch (error) {
    if (error instanceof EgressError) return unread(error.message)
    throw error
  }
}

/** Asks, and again where the service asks to be left alone for a while. */
async function ask(
  scan: Scan,
  { id, egress }: KnownResource,
  resource: CalledResource,
  call: DeclaredCall,
): Promise<CallAnswer> {
  const { calls, wait, account, silent } = scan
  for (let times = 0; ; times += 1) {
    const answer = await calls.make({ resource, call, account, egress, id }).catch((error: unknown) => {
      silent.count += 1
      throw error
    })
    silent.count = 0
    const { status, retryAfterMs } = answer
    const isBusy = (status === 429 || status === 503) && retryAfterMs !== null && retryAfterMs <= mostWait
    if (!isBusy || times === mostTimes) return answer
    await wait(retryAfterMs)
  }
}

function live(
  { account, region }: Scan,
  { id, type }: KnownResource,
  { name, logicalId }: CalledResource,
  properties: Resource['properties'],
): Resource {
  const own = properties['name']
  return {
    provider: 'http',
    account: account.name,
    region,
    type,
    name: typeof own === 'string' ? own : name,
    logicalId,
    service: null,
    id,
    tags: {},
    properties,
    runtime: {},
  }
}

/** What could not be read, and so is not known; of what failed alike the first is told. */
function notSeen({ account, region }: Scan, alike: readonly Unread[]): NotSeen {
  const [{ type, call, reason } = { type: '', call: '', reason: '' }] = alike
  const others = alike.length > 1 ? `; and ${alike.length - 1} more of its type` : ''
  return { kind: 'not-seen', account: account.name, region, types: [type], call, reason: `${reason}${others}` }
}
