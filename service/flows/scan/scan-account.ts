import { afterwards, lifeOf } from '../../core/findings.ts'
import type { AppliedService } from '../../core/model/applied.ts'
import type { LedgerBody } from '../../core/model/ledger.ts'
import type { Resource } from '../../core/model/resource.ts'
import type { LiveFinding, NotSeen, ScanFinding } from '../../core/model/scan.ts'
import type { AccountSpec } from '../../core/model/specs.ts'
import type { KnownResource } from '../../ports/cloud.ts'
import type { World } from '../../ports.ts'
import { type Owned, type Owners, type OwnersWorld, ownersIn } from './owners.ts'
import { readAccount } from './read-account.ts'

/** One account to be scanned. */
export type AccountScan = {
  readonly account: AccountSpec
  /** The scan's name. */
  readonly scan: string
  /** Of this one scan of this account. */
  readonly id: string
  /** ISO 8601. */
  readonly startedAt: string
  /** Resource types that are looked at, where these services are there; null: every type. */
  wanted(applied: Iterable<AppliedService>): readonly string[] | null
  /** How services that are there are read one by one, where a cloud cannot be listed. */
  known(applied: readonly AppliedService[]): Promise<readonly KnownResource[]>
  /** What nobody could see before the account was looked into: rules that cannot be read. */
  readonly notSeen: readonly NotSeen[]
  /** Judges a part of what lives there. */
  look(part: Part): Promise<readonly LiveFinding[]>
}

/** A part of what lives in an account, with what the ledger says of it. */
export type Part = {
  readonly resources: readonly Resource[]
  readonly applied: readonly AppliedService[]
  readonly gone: readonly Owned[]
}

/** What scanning an account needs of the world. */
export type ScanWorld = OwnersWorld & Pick<World, 'scanners' | 'scans' | 'clock'>

/** Scans one account, part after part, so that memory does not grow with it; what it finds is kept with its life. */
export async function scanAccount(world: ScanWorld, scan: AccountScan): Promise<void> {
  const { scans, estate, clock } = world
  const { id, account, startedAt } = scan
  if (!(await scans.beginScan(estate.id, { id, scan: scan.scan, account: account.name, startedAt }))) return
  const owners = await ownersIn(world, account)
  const looking: Looking = {
    world,
    scan,
    owners,
    wanted: scan.wanted(owners.all()),
    first: !(await scans.wasScanned(estate.id, account.name)),
  }
  const notSeen = [...scan.notSeen]
  const found = new Set<string>()
  let resources = 0
  const reading = { account, wanted: looking.wanted, known: () => scan.known(ofAccount(owners, account)) }
  for await (const part of readAccount(world.scanners, reading, notSeen)) {
    resources += part.length
    await lookAt(looking, part, found)
  }
  await lookForGone(looking, found, notSeen)
  await endUnseen(looking, notSeen)
  const changed = await scans.changedSince(estate.id, account.name, startedAt)
  await scans.endScan(estate.id, { id, endedAt: clock.now().toISOString(), resources, ...changed, notSeen })
}

/** Its services, and those that they depend on. */
function ofAccount(owners: Owners, account: AccountSpec): readonly AppliedService[] {
  const own = [...owners.all()].filter((one) => one.account === account.name)
  return owners.applied(own.map(({ service }) => service))
}

type Looking = {
  readonly world: ScanWorld
  readonly scan: AccountScan
  readonly owners: Owners
  readonly wanted: readonly string[] | null
  /** Whether nothing scanned this account before. */
  readonly first: boolean
}

/** A part as it was read; what is being changed meanwhile is left for the next scan. */
async function lookAt(looking: Looking, part: readonly Resource[], found: Set<string>): Promise<void> {
  const { owners, scan } = looking
  await owners.look()
  const services = new Set<string>()
  const resources = part.filter((resource) => {
    const owned = resource.id === null ? null : owners.of(resource.id)
    if (owned === null) return !claimsTouched(owners, resource)
    found.add(resource.id ?? '')
    services.add(owned.service)
    return !owners.touched(owned.service)
  })
  await keep(looking, await scan.look({ resources, applied: owners.applied(services), gone: [] }))
}

/** Nobody's yet, but an apply that is under way may have made it just now. */
function claimsTouched(owners: Owners, { tags }: Resource): boolean {
  const claimed = tags['plumbline-service']
  return typeof claimed === 'string' && owners.touched(claimed)
}

async function lookForGone(looking: Looking, found: ReadonlySet<string>, notSeen: readonly NotSeen[]) {
  const { owners, scan, wanted } = looking
  await owners.look()
  const gone = owners.gone(found, wanted, notSeen)
  for (const some of inBatches(gone)) {
    const applied = owners.applied(some.map(({ service }) => service))
    await keep(looking, await scan.look({ resources: [], applied, gone: some }))
  }
}

/** So many are judged or kept at once: nothing else that the process does waits for more. */
const most = 500

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most)
}

/** Gives findings their lives, and keeps them. */
async function keep({ world, scan, first }: Looking, findings: readonly LiveFinding[]): Promise<void> {
  const { scans, estate } = world
  for (const some of inBatches(findings)) {
    const fingerprints = some.map(({ fingerprint }) => fingerprint)
    const before = await scans.findingsOf(estate.id, fingerprints)
    const known = new Map(before.map((one) => [one.fingerprint, one]))
    const lives = some.map((one) => lifeOf(known.get(one.fingerprint) ?? null, one, { at: scan.startedAt, first }))
    await scans.keepFindings(estate.id, scan.id, lives, changes(known, lives))
  }
}

/** Findings in an account that the Estate names no more end: nothing looks at them any more. */
export async function endForgotten(
  { scans, estate }: Pick<ScanWorld, 'scans' | 'estate'>,
  account: string,
  { id, at }: { readonly id: string; readonly at: string },
): Promise<void> {
  for await (const part of scans.unseen(estate.id, id, account)) {
    const lives = part.flatMap((one) => afterwards(one, { notSeen: [], at }) ?? [])
    const known = new Map(part.map((one) => [one.fingerprint, one]))
    await scans.keepFindings(estate.id, id, lives, changes(known, lives))
  }
}

/** What this scan could have seen and did not find any more is resolved (rules S1, S4). */
async function endUnseen({ world, scan, owners }: Looking, notSeen: readonly NotSeen[]): Promise<void> {
  const { scans, estate } = world
  for await (const part of scans.unseen(estate.id, scan.id, scan.account.name)) {
    const known = new Map(part.map((one) => [one.fingerprint, one]))
    const lives = part
      .filter(({ subject }) => subject.kind === 'Resource' || !owners.touched(subject.name))
      .flatMap((one) => afterwards(one, { notSeen, at: scan.startedAt }) ?? [])
    if (lives.length > 0) await scans.keepFindings(estate.id, scan.id, lives, changes(known, lives))
  }
}

/** What the ledger says of findings: those alone that became something else. */
function changes(before: ReadonlyMap<string, ScanFinding>, lives: readonly ScanFinding[]): readonly LedgerBody[] {
  return lives
    .filter(({ fingerprint, status }) => before.get(fingerprint)?.status !== status)
    .map(({ fingerprint, policy, subject, status }) => ({
      kind: 'found',
      fingerprint,
      policy: policy ?? '',
      subject,
      became: status === 'waived' || status === 'resolved' ? status : 'open',
    }))
}
