import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NotSeen, ScanFinding } from '../../../service/core/model/scan.ts'
import type { Ledger, Scans } from '../../../service/ports/ledger.ts'
import { finding } from '../verdicts.ts'
import { collect } from './ledger.ts'

/** A member of the family, empty for one test; it can be closed and opened again, as after a crash. */
export type ScansMember = { readonly name: string; open(): Promise<OpenScans> }

/** Open scans of a member. */
export type OpenScans = {
  readonly scans: Scans
  readonly ledger: Ledger
  reopen(): Promise<OpenScans>
  close(): Promise<void>
}

const estate = '4711'
const resource = { type: 'Local::Bucket', id: 'bucket/orders', name: 'orders' }

/** A finding of a scan on the service `orders`; its fingerprint is this number, in hexadecimal. */
export function scanFinding(number: number, differences: Partial<ScanFinding> = {}): ScanFinding {
  return {
    ...finding(),
    fingerprint: number.toString(16).padStart(8, '0').padEnd(64, '0'),
    category: 'drift',
    policy: 'builtin-drift',
    account: 'sandbox',
    region: null,
    resource,
    firstSeen: '2026-11-24T12:00:00.000Z',
    lastSeen: '2026-11-24T12:00:00.000Z',
    known: false,
    since: '2026-11-24T12:00:00.000Z',
    ...differences,
  }
}

/** What could not be read. */
export const notSeen: NotSeen = {
  kind: 'not-seen',
  account: 'sandbox',
  region: null,
  types: ['Local::Queue'],
  call: 'readdir',
  reason: 'EACCES',
}

/** What every store of scans keeps to, whatever it is made of. */
export function scansContract(member: ScansMember): void {
  describe(`scans ${member.name}`, () => {
    let open: OpenScans
    const scans = () => open.scans
    beforeEach(async () => {
      open = await member.open()
    })
    afterEach(() => open.close())
    const begin = (id: string, account = 'sandbox', startedAt = '2026-11-24T02:00:00.000Z') =>
      scans().beginScan(estate, { id, scan: 'nightly', account, startedAt })
    const end = { endedAt: '2026-11-24T02:01:00.000Z', resources: 9, opened: 2, resolved: 1, notSeen: [notSeen] }
    const unseen = async (scan: string, account = 'sandbox') =>
      (await collect(scans().unseen(estate, scan, account))).flat().map(({ fingerprint }) => fingerprint)
    const print = (...numbers: number[]) => numbers.map((number) => scanFinding(number).fingerprint)

    test('S1: a scan is there from when it begins, and then with what it found and did not see', async () => {
      await begin('one')
      const under = { id: 'one', scan: 'nightly', account: 'sandbox', startedAt: '2026-11-24T02:00:00.000Z' }
      const nothing = { endedAt: null, resources: 0, opened: 0, resolved: 0, notSeen: [] }
      expect((await scans().scans(estate, { limit: 9 })).items).toEqual([{ ...under, ...nothing }])
      await scans().endScan(estate, { id: 'one', ...end })
      expect((await scans().scans(estate, { limit: 9 })).items).toEqual([{ ...under, ...end }])
    })

    test('between one part and the next, kept or read, whatever else waits has its turn', async () => {
      const turnAfter = async (deed: () => Promise<unknown>) => {
        let turned = false
        const turn = setImmediate(() => {
          turned = true
        })
        await deed()
        clearImmediate(turn)
        return turned
      }
      const all = Array.from({ length: 600 }, (_, at) => scanFinding(at))
      expect(await turnAfter(() => scans().keepFindings(estate, 'one', all))).toBe(true)
      expect(await turnAfter(() => unseen('two'))).toBe(true)
    })

    test('S7: a scan that a crash left is begun again under its id, and stands once', async () => {
      await begin('one')
      await begin('two', 'other')
      open = await open.reopen()
      await begin('one', 'sandbox', '2026-11-24T03:00:00.000Z')
      const { items } = await scans().scans(estate, { limit: 9 })
      expect(items.map(({ id, startedAt }) => [id, startedAt])).toEqual([
        ['two', '2026-11-24T02:00:00.000Z'],
        ['one', '2026-11-24T03:00:00.000Z'],
      ])
    })

    test('S7: a scan that ended is not begun again, and ends once in the ledger', async () => {
      expect(await scans().wasScanned(estate, 'sandbox')).toBe(false)
      expect(await begin('one')).toBe(true)
      await scans().endScan(estate, { id: 'one', ...end })
      await scans().endScan(estate, { id: 'one', ...end, resources: 99 })
      open = await open.reopen()
      expect(await begin('one')).toBe(false)
      expect((await scans().scans(estate, { limit: 9 })).items.map(({ resources }) => resources)).toEqual([9])
      expect((await open.ledger.entries(estate, { limit: 9 })).items.map(({ body }) => body)).toEqual([
        { kind: 'scanned', scan: 'nightly', account: 'sandbox', opened: 2, resolved: 1, notSeen: 1 },
      ])
      expect(await scans().wasScanned(estate, 'sandbox')).toBe(true)
      expect(await scans().wasScanned(estate, 'other')).toBe(false)
    })

    test('S4: what the ledger says of findings is kept with them', async () => {
      const { fingerprint, subject } = scanFinding(1)
      const found = { kind: 'found', fingerprint, policy: 'builtin-drift', subject, became: 'open' } as const
      await scans().keepFindings(estate, 'one', [scanFinding(1)], [found])
      await scans().keepFindings(estate, 'two', [scanFinding(1)])
      open = await open.reopen()
      expect((await open.ledger.entries(estate, { limit: 9 })).items.map(({ body }) => body)).toEqual([found])
      expect(await scans().findingsOf(estate, print(1))).toEqual([scanFinding(1)])
    })

    test('S4: what stands in an account is what is not resolved, and what was since', async () => {
      const resolved = (number: number, since: string) => scanFinding(number, { status: 'resolved', since })
      const late = '2026-11-25T02:00:00.000Z'
      await scans().keepFindings(estate, 'one', [
        scanFinding(1),
        scanFinding(2, { status: 'waived', since: late }),
        resolved(3, '2026-11-25T01:59:59.000Z'),
        resolved(4, late),
        scanFinding(5, { since: late }),
        scanFinding(6, { since: late, account: 'other' }),
        scanFinding(7, { since: late, status: 'error' }),
      ])
      const standing = (await collect(scans().standing(estate, 'sandbox', late))).flat()
      expect(standing.map(({ fingerprint }) => fingerprint)).toEqual(print(1, 2, 4, 5, 7))
      expect(await scans().changedSince(estate, 'sandbox', late)).toEqual({ opened: 2, resolved: 1 })
    })

    test('S7: when a scheduled scan was begun last is known by its name', async () => {
      expect(await scans().scheduled(estate)).toEqual(new Map())
      await scans().keepScheduled(estate, 'nightly', '0 2 * * * UTC', '2026-11-24T02:00:00.000Z')
      await scans().keepScheduled(estate, 'nightly', '0 3 * * * UTC', '2026-11-25T03:00:00.000Z')
      await scans().keepScheduled('other', 'nightly', '0 4 * * * UTC', '2026-11-25T04:00:00.000Z')
      open = await open.reopen()
      expect(await scans().scheduled(estate)).toEqual(
        new Map([['nightly', { schedule: '0 3 * * * UTC', at: '2026-11-25T03:00:00.000Z' }]]),
      )
    })

    test('scans come latest first, of one account, in parts that stand while others begin', async () => {
      for (const id of ['1', '2', '3', '4']) await begin(id, id === '2' ? 'other' : 'sandbox')
      const first = await scans().scans(estate, { limit: 2 })
      await begin('5')
      const rest = await scans().scans(estate, { limit: 2, cursor: first.next ?? '' })
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['4', '3', '2', '1'])
      expect(rest.next).toBeNull()
      const other = await scans().scans(estate, { limit: 9, account: 'other' })
      expect(other.items.map(({ id }) => id)).toEqual(['2'])
      expect((await scans().scans('other', { limit: 9 })).items).toEqual([])
    })

    test('S4: a finding is kept as it is now, under its fingerprint, through all of its life', async () => {
      const opened = scanFinding(1, { differences: [{ path: '/Public', desired: false, live: true }] })
      await scans().keepFindings(estate, 'one', [opened, scanFinding(2)])
      const resolved = { ...opened, status: 'resolved' as const }
      await scans().keepFindings(estate, 'two', [resolved])
      open = await open.reopen()
      const again = { ...opened, lastSeen: '2026-11-26T02:00:00.000Z' }
      expect(await scans().findingsOf(estate, print(1))).toEqual([resolved])
      await scans().keepFindings(estate, 'three', [again])
      expect(await scans().findingsOf(estate, print(1, 2, 3))).toEqual([again, scanFinding(2)])
      expect(await scans().findingsOf(estate, [])).toEqual([])
      expect(await scans().findingsOf('other', print(1))).toEqual([])
    })

    test('S4: what a scan did not see is what stands unresolved in its account, and is not among what it saw', async () => {
      const resolved = scanFinding(4, { status: 'resolved' })
      const elsewhere = scanFinding(5, { account: 'other' })
      const waived = scanFinding(3, { status: 'waived', until: '2027-01-01T00:00:00.000Z' })
      const failed = scanFinding(6, { status: 'error' })
      await scans().keepFindings(estate, 'one', [scanFinding(1), scanFinding(2), waived, resolved, elsewhere, failed])
      await scans().keepFindings('other', 'one', [scanFinding(7)])
      expect(await unseen('one')).toEqual([])
      await scans().keepFindings(estate, 'two', [scanFinding(2)])
      expect(await unseen('two')).toEqual(print(1, 3, 6))
      expect(await unseen('two', 'other')).toEqual(print(5))
    })

    test('S4: what is resolved while one goes through it is gone through once', async () => {
      const all = Array.from({ length: 1234 }, (_, at) => scanFinding(at))
      await scans().keepFindings(estate, 'one', all)
      await scans().keepFindings(estate, 'two', all.slice(0, 3))
      const parts: number[] = []
      const seen: string[] = []
      for await (const part of scans().unseen(estate, 'two', 'sandbox')) {
        parts.push(part.length)
        seen.push(...part.map(({ fingerprint }) => fingerprint))
        const resolved = part.map((one) => ({ ...one, status: 'resolved' as const }))
        await scans().keepFindings(estate, 'two', resolved)
      }
      expect(seen).toEqual(all.slice(3).map(({ fingerprint }) => fingerprint))
      expect(Math.max(...parts)).toBeLessThanOrEqual(500)
      expect(await unseen('two')).toEqual([])
      expect(await scans().findingsOf(estate, seen)).toHaveLength(1231)
    })

    test('findings come worst first, then by subject, in parts that stand while others are kept', async () => {
      const nobodys = {
        kind: 'Resource',
        provider: 'local',
        account: 'sandbox',
        region: null,
        type: 'Local::Bucket',
        id: 'x',
      } as const
      const named = (name: string) => ({ subject: { kind: 'Service' as const, name } })
      await scans().keepFindings(estate, 'one', [
        scanFinding(1, { severity: 'low', ...named('a') }),
        scanFinding(2, { severity: 'critical', ...named('b') }),
        scanFinding(3, { severity: 'high', subject: nobodys }),
        scanFinding(4, { severity: 'high', ...named('b') }),
        scanFinding(5, { severity: 'high', ...named('a') }),
        scanFinding(6, { severity: 'high', ...named('a') }),
      ])
      const first = await scans().scanFindings(estate, { limit: 3 })
      await scans().keepFindings(estate, 'two', [scanFinding(7, { severity: 'critical', ...named('a') })])
      const rest = await scans().scanFindings(estate, { limit: 3, cursor: first.next ?? '' })
      const order = [...first.items, ...rest.items].map(({ fingerprint }) => fingerprint)
      expect(order).toEqual(print(2, 5, 6, 4, 3, 1))
      expect(rest.next).toBeNull()
    })

    test('findings come by account, status, category, severity and service', async () => {
      const sprawl = {
        category: 'sprawl',
        subject: { kind: 'Policy', name: 'orders' },
        severity: 'low',
      } as const
      await scans().keepFindings(estate, 'one', [
        scanFinding(1),
        scanFinding(2, { account: 'other', status: 'resolved' }),
        scanFinding(3, sprawl),
      ])
      const found = async (filter: object) =>
        (await scans().scanFindings(estate, { limit: 9, ...filter })).items.map(({ fingerprint }) => fingerprint)
      expect(await found({ account: 'sandbox' })).toEqual(print(1, 3))
      expect(await found({ status: 'resolved' })).toEqual(print(2))
      expect(await found({ category: 'sprawl' })).toEqual(print(3))
      expect(await found({ severity: 'high' })).toEqual(print(1, 2))
      expect(await found({ service: 'orders', status: 'open' })).toEqual(print(1))
      expect(await found({ service: 'nobody' })).toEqual([])
    })

    test('S5: a finding is told by how its fingerprint begins, and one who typed too little sees that', async () => {
      const prints = ['abcd12', 'abcd34', 'ab0000', 'ffffff']
      const all = prints.map((begins) => scanFinding(1, { fingerprint: begins.padEnd(64, '0') }))
      await scans().keepFindings(estate, 'one', all)
      const begin = async (prefix: string) =>
        (await scans().findingsBeginning(estate, prefix)).map(({ fingerprint }) => fingerprint.slice(0, 6))
      expect(await begin('abcd1')).toEqual(['abcd12'])
      expect(await begin('ab')).toEqual(['ab0000', 'abcd12'])
      expect(await begin('ffffff')).toEqual(['ffffff'])
      expect(await begin('f'.repeat(64))).toEqual([])
      for (const wrong of ['', '%', 'ABCD12', 'g', 'abcd12 ', `${'a'.repeat(65)}`])
        expect(await begin(wrong)).toEqual([])
      expect(await scans().findingsBeginning('other', 'abcd12')).toEqual([])
    })

    test('findings are counted by severity and state, and accounts by their last whole scan', async () => {
      expect(await scans().counts(estate)).toEqual({ findings: [], scanned: [] })
      for (const id of ['1', '2', '3']) await begin(id, id === '2' ? 'other' : 'sandbox')
      await scans().endScan(estate, { ...end, id: '1', notSeen: [] })
      await scans().endScan(estate, { ...end, id: '2', endedAt: '2026-11-24T04:00:00.000Z' })
      await scans().keepFindings(estate, '1', [
        scanFinding(1),
        scanFinding(2),
        scanFinding(3, { severity: 'low' }),
        scanFinding(4, { status: 'waived' }),
      ])
      expect(await scans().counts(estate)).toEqual({
        findings: [
          { status: 'open', severity: 'low', count: 1 },
          { status: 'open', severity: 'high', count: 2 },
          { status: 'waived', severity: 'high', count: 1 },
        ],
        scanned: [
          { account: 'other', endedAt: '2026-11-24T04:00:00.000Z', notSeen: 1 },
          { account: 'sandbox', endedAt: '2026-11-24T02:01:00.000Z', notSeen: 0 },
        ],
      })
    })

    test('V4: no secret of a live resource is kept', async () => {
      const canary = `ghs_${'q'.repeat(36)}`
      const live = scanFinding(1, {
        message: `Owner ${canary} left.`,
        differences: [{ path: '/Name', desired: 'a', live: canary }],
        facts: { owner: canary },
      })
      await scans().keepFindings(estate, 'one', [live])
      await begin('one')
      await scans().endScan(estate, { id: 'one', ...end, notSeen: [{ ...notSeen, reason: canary }] })
      const kept = JSON.stringify([
        await scans().findingsOf(estate, print(1)),
        await scans().scans(estate, { limit: 1 }),
      ])
      expect(kept).not.toContain('qqqq')
      expect(kept).toContain('[redacted]')
    })

    test.each(['', 'x', 'bnVsbA', 'WyJhIl0', 'WzEsMl0'])(
      'K22: a cursor that was not given out (%j) is refused',
      async (cursor) => {
        for (const list of [
          () => scans().scans(estate, { limit: 1, cursor }),
          () => scans().scanFindings(estate, { limit: 1, cursor }),
        ])
          await expect(list()).rejects.toThrow('the cursor is not one that this list gave out')
      },
    )
  })
}
