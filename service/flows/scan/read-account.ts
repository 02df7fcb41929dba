import type { Resource } from '../../core/model/resource.ts'
import type { NotSeen } from '../../core/model/scan.ts'
import type { AccountSpec } from '../../core/model/specs.ts'
import type { KnownResource } from '../../ports/cloud.ts'
import type { World } from '../../ports.ts'

/** So many are read before they are judged. */
const most = 250

/** What is read of which account. */
export type Reading = {
  readonly account: AccountSpec
  readonly wanted: readonly string[] | null
  readonly known: () => Promise<readonly KnownResource[]>
}

/** Reads all of an account, region after region, in parts; what could not be read is added to `notSeen` (rule S1). */
export async function* readAccount(
  scanners: World['scanners'],
  { account, wanted, known }: Reading,
  notSeen: NotSeen[],
): AsyncGenerator<readonly Resource[]> {
  const scanner = scanners.get(account.provider)
  if (scanner === undefined) {
    notSeen.push(noScanner(account))
    return
  }
  let part: Resource[] = []
  for (const region of regionsOf(account)) {
    for await (const one of scanner.scan(account, region, { types: wanted, known })) {
      if (isNotSeen(one)) notSeen.push(one)
      else part.push(one)
      if (part.length < most) continue
      yield part
      part = []
    }
  }
  if (part.length > 0) yield part
}

/** The regions that a scan of an account looks into; null: it has none. */
export function regionsOf({ regions = [] }: AccountSpec): readonly (string | null)[] {
  return regions.length === 0 ? [null] : regions
}

/** Whether a scanner says that it could not read something. */
export function isNotSeen(one: Resource | NotSeen): one is NotSeen {
  return 'kind' in one && one.kind === 'not-seen'
}

/** Rule D9: where the release has no scanner, a scan says so. */
function noScanner({ name, provider }: AccountSpec): NotSeen {
  const reason = `this version of Plumbline cannot scan ${provider}`
  return { kind: 'not-seen', account: name, region: null, types: null, call: 'scan', reason }
}
