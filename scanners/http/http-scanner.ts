import { isExpected, saysGone } from '../../service/core/http/calls.ts'
import { valuesIn } from '../../service/core/http/read-answer.ts'
import { type CalledResource, isCalled } from '../../service/core/http/render-call.ts'
import type { Resource } from '../../service/core/model/resource.ts'
import type { NotSeen } from '../../service/core/model/scan.ts'
import type { AccountSpec } from '../../service/core/model/specs.ts'
import type { KnownResource, Scanner } from '../../service/ports/cloud.ts'
import { EgressError } from '../../service/ports/egress.ts'
import type { HttpCalls } from '../../service/ports/http-calls.ts'
import { lookSideBySide } from '../look-side-by-side.ts'

/** How many are read side by side: somebody else's service is not to be stormed. */
const sideBySide = 4

/** What is read, and where. */
type Scan = { readonly calls: HttpCalls; readonly account: AccountSpec; readonly region: string | null }

/**
 * Reads software as a service by the `read` calls that offerings declare, one by one: it cannot be listed, so that what is
 * nobody's is not seen there, and is not said to be.
 */
export function createHttpScanner(calls: HttpCalls): Scanner {
  return {
    async *scan(account, region, { types, known }) {
      const all = (await known?.()) ?? []
      const wanted = all.filter((one) => one.region === region && (types === null || types.includes(one.type)))
      yield* lookSideBySide(wanted, sideBySide, (one) => read({ calls, account, region }, one))
    },
  }
}

/** One resource as it lives; null where it is gone. Never rejects: it may be waited for only later. */
async function read(scan: Scan, known: KnownResource): Promise<Resource | NotSeen | null> {
  const { id, resource, egress } = known
  const call = resource?.calls?.calls.read
  if (resource === null || !isCalled(resource) || call === undefined)
    return notSeen(
      scan,
      known,
      'read',
      'nobody can tell any more how it is read: what it was applied from declares no call',
    )
  const name = `${call.method} ${call.path}`
  try {
    const answer = await scan.calls.make({ resource, call, account: scan.account, egress, id })
    if (!isExpected(call, answer.status))
      return saysGone(call, answer.status) ? null : notSeen(scan, known, name, answer.words)
    if (answer.body === undefined) return notSeen(scan, known, name, `${answer.words}, which is no JSON`)
    return live(scan, known, resource, valuesIn(answer.body, call.properties))
  } catch (error) {
    if (!(error instanceof EgressError)) throw error
    return notSeen(scan, known, name, error.message)
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

/** What could not be read, and so is not known. */
function notSeen({ account, region }: Scan, { type, id }: KnownResource, call: string, reason: string): NotSeen {
  return { kind: 'not-seen', account: account.name, region, types: [type], call, reason: `${id}: ${reason}` }
}
