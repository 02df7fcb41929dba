import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../../service/core/ledger/hash.ts'
import { checkEnd, checkLink, emptyChain } from '../../../service/core/ledger/verify.ts'
import type { LedgerBody, LedgerHead } from '../../../service/core/model/ledger.ts'
import { unknownValue } from '../../../service/core/model/unknown.ts'
import type { Ledger } from '../../../service/ports/ledger.ts'
import type { Clock } from '../../../service/ports.ts'
import { type ManualClock, manualClock } from '../manual-clock.ts'
import { allowed, allowedState, appliedService, begun, ended, heldDocument, standingApproval } from './entries.ts'

/** A member of the family, empty for one test. It knows one secret, `hunter2-canary`. */
export type LedgerMember = {
  readonly name: string
  open(clock: Clock): Promise<OpenLedger>
}

/** An open ledger that its test can close and open again, as after a crash. */
export type OpenLedger = { readonly ledger: Ledger; reopen(): Promise<OpenLedger>; close(): Promise<void> }

const estate = '4711'

/** Everything that comes, in a list. */
export async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of all) list.push(one)
  return list
}

/** Looks through a whole chain. */
export async function verify(ledger: Ledger, of: string, published: LedgerHead | null = null) {
  let chain = emptyChain
  for await (const link of ledger.chain(of)) chain = checkLink(chain, link, published)
  return checkEnd(chain, published)
}

/** What every ledger keeps to, whatever it is made of. */
export function ledgerContract(member: LedgerMember): void {
  describe(`ledger ${member.name}`, () => {
    let open: OpenLedger
    let clock: ManualClock
    const ledger = () => open.ledger
    beforeEach(async () => {
      clock = manualClock()
      open = await member.open(clock)
    })
    afterEach(() => open.close())
    const bodies = async (of = estate) => {
      const { items } = await ledger().entries(of, { limit: 100 })
      return items.map(({ body }) => body).reverse()
    }
    const kinds = async (of = estate) => (await bodies(of)).map(({ kind }) => kind)

    describe('the chain', () => {
      test('V5: each entry holds the hash of the one before, from 64 zeros on, and its own over all the rest', async () => {
        await ledger().record(estate, [allowed, begun()])
        clock.advance(1000)
        await ledger().record(estate, [ended()])
        const links = await collect(ledger().chain(estate))
        expect(links.map(({ seq }) => seq)).toEqual([1, 2, 3])
        expect(links.map(({ previous }) => previous)).toEqual(['0'.repeat(64), links[0]?.hash, links[1]?.hash])
        expect(links.map(({ at }) => Date.parse(at) - Date.parse(links[0]?.at ?? ''))).toEqual([0, 0, 1000])
        for (const link of links) expect(link.hash).toBe(hashOf(link))
        expect(await ledger().head(estate)).toEqual({ seq: 3, hash: links[2]?.hash })
      })

      test('V5: an empty ledger has no head, and is whole', async () => {
        expect(await ledger().head(estate)).toBeNull()
        expect(await verify(ledger(), estate)).toEqual({ head: null, broken: null })
        await ledger().record(estate, [])
        expect(await ledger().head(estate)).toBeNull()
        expect(await ledger().estates()).toEqual([])
      })

      test('V5: what many write at once becomes one chain without a gap, in the order in which it was asked', async () => {
        const names = Array.from({ length: 600 }, (_, at) => `s${at}`)
        await Promise.all(names.map((service) => ledger().record(estate, [begun({ service }), ended({ service })])))
        const all = await collect(ledger().chain(estate))
        expect(await verify(ledger(), estate)).toMatchObject({ head: { seq: 1200 }, broken: null })
        const services = all.map(({ body }) => (body as { readonly service: string }).service)
        expect(services).toEqual(names.flatMap((name) => [name, name]))
      })

      test('V5: each estate has a chain of its own', async () => {
        await ledger().record('other', [begun(), ended()])
        await ledger().record(estate, [allowed])
        expect([await kinds(), await kinds('other')]).toEqual([['allowed'], ['begun', 'ended']])
        expect((await ledger().head(estate))?.seq).toBe(1)
        expect(await ledger().estates()).toEqual([estate, 'other'])
        expect(await ledger().journal(estate, 'run-1')).toEqual([])
      })

      test('V5: the chain goes on where it ended when the ledger is opened again', async () => {
        await ledger().record(estate, [begun()])
        open = await open.reopen()
        await ledger().record(estate, [ended()])
        expect(await verify(ledger(), estate)).toMatchObject({ head: { seq: 2 }, broken: null })
      })

      test('V5: a tail that is missing is noticed by a head that was published', async () => {
        await ledger().record(estate, [begun(), ended()])
        const { seq, hash } = (await ledger().head(estate)) ?? { seq: 0, hash: '' }
        expect(await verify(ledger(), estate, { seq, hash })).toMatchObject({ broken: null })
        const cut = await verify(ledger(), estate, { seq: 5, hash })
        expect(cut.broken).toEqual({
          seq: 3,
          what: 'is missing: the ledger was cut off here, since the head that was published is entry 5',
        })
        const anew = await verify(ledger(), estate, { seq: 2, hash: 'f'.repeat(64) })
        expect(anew.broken?.seq).toBe(2)
      })

      test('E6: what is unknown until applied stays so, and the chain is whole', async () => {
        const after = unknownValue('!GetAtt Key.Arn', 'Key')
        const properties = [{ path: '/KeyId', after }]
        const body = begun({ changes: [{ logicalId: 'B', type: 'AWS::S3::Bucket', action: 'create', properties }] })
        await ledger().record(estate, [body])
        expect(await bodies()).toEqual([body])
        expect((await verify(ledger(), estate)).broken).toBeNull()
      })

      test.each([
        ['a known secret', 'the password hunter2-canary was wrong'],
        ['a secret of a known shape', `denied for ghs_${'q'.repeat(36)}`],
        ['a secret by its name', '{"Authorization": "Bearer canarycanarycanary"}'],
      ])('V4: %s in the words of a provider is never written', async (_, answer) => {
        const applied = appliedService({
          resources: [{ logicalId: 'B', type: 'T', id: 'i', outputs: { words: answer, nested: [{ words: answer }] } }],
        })
        await ledger().record(estate, [ended({ answer, step: 'create Bucket' })])
        await ledger().keepApplied(estate, applied)
        await ledger().keepAllowed(
          estate,
          allowedState({ held: [heldDocument({ reason: answer })] }),
          [standingApproval({ reason: answer })],
          [],
        )
        const everything = JSON.stringify([
          await bodies(),
          await ledger().applied(estate),
          await ledger().allowedState(estate),
          await ledger().approvals(estate),
        ])
        expect(everything).not.toMatch(/canary|qqqq/)
        expect(everything).toContain('[redacted]')
        expect(await bodies()).toMatchObject([{ kind: 'ended', step: 'create Bucket', outcome: 'done' }, {}])
        expect((await verify(ledger(), estate)).broken).toBeNull()
      })

      test('V4: a secret that only its name gives away is never written', async () => {
        const outputs = { aws_secret_access_key: 'canarycanarycanary', path: '/orders' }
        await ledger().keepApplied(
          estate,
          appliedService({ resources: [{ logicalId: 'B', type: 'T', id: 'i', outputs }] }),
        )
        expect((await ledger().applied(estate))[0]?.resources[0]?.outputs).toEqual({
          aws_secret_access_key: '[redacted]',
          path: '/orders',
        })
      })

      test('what is near a service: itself, what it depends on, and, where it goes, what depends on it', async () => {
        const services = [
          ['front', 'behind', 'other'],
          ['behind', 'far'],
          ['far'],
          ['other'],
          ['"front'],
          ['unlike', '"front'],
        ]
        for (const [service = '', ...dependsOn] of services)
          await ledger().keepApplied(estate, appliedService({ service, dependsOn }))
        await ledger().keepApplied('another', appliedService({ service: 'behind', dependsOn: ['far'] }))
        const near = async (names: readonly string[], dependingOn: string | null) =>
          (await ledger().appliedNear(estate, { names, dependingOn })).map(({ service }) => service)
        expect(await near(['front', 'behind', 'gone'], null)).toEqual(['behind', 'front'])
        expect(await near(['far'], 'far')).toEqual(['behind', 'far'])
        expect(await near([], null)).toEqual([])
      })

      test('entries come newest first, by kind and by service, in parts that stand while others are written', async () => {
        for (const service of ['a', 'b', 'c']) await ledger().record(estate, [begun({ service, run: service })])
        await ledger().keepApplied(estate, appliedService({ service: 'b' }))
        await ledger().keepRemoved(estate, 'b', 'run-2')
        const first = await ledger().entries(estate, { limit: 2 })
        await ledger().record(estate, [allowed])
        const second = await ledger().entries(estate, { limit: 2, cursor: first.next ?? '' })
        const third = await ledger().entries(estate, { limit: 2, cursor: second.next ?? '' })
        expect([first, second, third].map(({ items }) => items.map(({ seq }) => seq))).toEqual([[5, 4], [3, 2], [1]])
        expect(third.next).toBeNull()
        const filtered = async (filter: object) =>
          (await ledger().entries(estate, { limit: 9, ...filter })).items.map(({ seq }) => seq)
        expect(await filtered({ kind: 'begun' })).toEqual([3, 2, 1])
        expect(await filtered({ service: 'b' })).toEqual([5, 4, 2])
        expect(await filtered({ service: 'b', kind: 'removed' })).toEqual([5])
      })

      test.each(['', 'x', 'bnVsbA', 'WyJhIl0', 'WzEsMl0'])(
        'K22: a cursor that was not given out (%j) is refused',
        async (cursor) => {
          await expect(ledger().entries(estate, { limit: 1, cursor })).rejects.toThrow(
            'the cursor is not one that this list gave out',
          )
        },
      )
    })

    describe('what is allowed', () => {
      test('M2: how the branch counts is kept with what the ledger says of it', async () => {
        expect(await ledger().allowedState(estate)).toBeNull()
        const state = allowedState({ held: [heldDocument()] })
        const held: LedgerBody = { kind: 'held', documents: state.held }
        await ledger().keepAllowed(estate, state, [], [allowed, held])
        expect(await ledger().allowedState(estate)).toEqual(state)
        expect(await bodies()).toEqual([allowed, held])
        const later = allowedState({ commit: 'e'.repeat(40) })
        await ledger().keepAllowed(estate, later, [], [])
        expect(await ledger().allowedState(estate)).toEqual(later)
        expect(await ledger().allowedState('other')).toBeNull()
      })

      test('A6: approvals that the merge turned into waivers stand; of one person the later one counts', async () => {
        const other = standingApproval({ by: { id: '8', login: 'dan' } })
        await ledger().keepAllowed(estate, allowedState(), [standingApproval(), other], [])
        const renewed = standingApproval({ until: '2027-06-30' })
        await ledger().keepAllowed(estate, allowedState(), [renewed], [])
        expect(await ledger().approvals(estate)).toEqual([renewed, other])
        expect(await ledger().approvals('other')).toEqual([])
      })

      test('A6: approvals come by policy, of one service, in parts that stand while others are given', async () => {
        const about = (policy: string, name: string) => standingApproval({ policy, subject: { kind: 'Service', name } })
        const all = [about('a', 'orders'), about('b', 'orders'), about('c', 'archive'), about('d', 'orders')]
        await ledger().keepAllowed(estate, allowedState(), all, [])
        const first = await ledger().standing(estate, { limit: 2 })
        await ledger().keepAllowed(estate, allowedState(), [about('aa', 'orders')], [])
        const rest = await ledger().standing(estate, { limit: 2, cursor: first.next ?? '' })
        expect([...first.items, ...rest.items]).toEqual(all)
        expect(rest.next).toBeNull()
        const ofOne = await ledger().standing(estate, { limit: 9, service: 'archive' })
        expect(ofOne.items).toEqual([about('c', 'archive')])
        expect((await ledger().standing('other', { limit: 9 })).items).toEqual([])
      })

      test('A6: an approval ends once, of one person or of everybody, and the ledger says why', async () => {
        const other = standingApproval({ by: { id: '8', login: 'dan' } })
        const kept = standingApproval({ key: 'other' })
        await ledger().keepAllowed(estate, allowedState(), [standingApproval(), other, kept], [])
        const { policy, subject, key } = other
        await ledger().withdraw(estate, { policy, subject, key, by: other.by }, 'revoked by dan')
        expect(await ledger().approvals(estate)).toEqual([standingApproval(), kept])
        await ledger().withdraw(estate, standingApproval({ by: undefined as never }), 'the value changed')
        await ledger().withdraw(estate, standingApproval(), 'again')
        expect(await ledger().approvals(estate)).toEqual([kept])
        expect(await bodies()).toEqual([
          { kind: 'withdrawn', policy, subject, key, of: other.by, why: 'revoked by dan' },
          { kind: 'withdrawn', policy, subject, key, of: null, why: 'the value changed' },
        ])
      })

      test('A6: the order of the fields of a subject does not count', async () => {
        await ledger().keepAllowed(estate, allowedState(), [standingApproval()], [])
        const { policy, key } = standingApproval()
        const subject = { logicalId: 'Bucket', name: 'orders', kind: 'Service' as const }
        await ledger().withdraw(estate, { policy, key, subject }, 'revoked')
        expect(await ledger().approvals(estate)).toEqual([])
      })
    })

    describe('what is applied', () => {
      test('M5: a service exists as it was applied last, and the ledger says so', async () => {
        expect(await ledger().appliedService(estate, 'orders')).toBeNull()
        await ledger().keepApplied(estate, appliedService())
        await ledger().keepApplied(estate, appliedService({ service: 'archive' }))
        const later = appliedService({ run: 'run-2', monthlyCost: 9 })
        await ledger().keepApplied(estate, later)
        expect(await ledger().applied(estate)).toEqual([appliedService({ service: 'archive' }), later])
        expect(await ledger().appliedService(estate, 'orders')).toEqual(later)
        expect(await ledger().appliedService('other', 'orders')).toBeNull()
        expect(await kinds()).toEqual(['applied', 'applied', 'applied'])
      })

      test('M5: said twice by one run, as after a crash between, it stands there once', async () => {
        await ledger().keepApplied(estate, appliedService())
        open = await open.reopen()
        await ledger().keepApplied(estate, appliedService({ appliedAt: '2026-11-24T12:05:00.000Z' }))
        await ledger().keepRemoved(estate, 'orders', 'run-2')
        open = await open.reopen()
        await ledger().keepRemoved(estate, 'orders', 'run-2')
        expect(await kinds()).toEqual(['applied', 'removed'])
      })

      test('M5: what a first apply that failed left is kept until the service is applied or removed', async () => {
        const names = async (of = estate) => (await ledger().left(of)).map(({ service }) => service)
        for (const service of ['b', 'a', 'a']) await ledger().keepLeft(estate, appliedService({ service }))
        open = await open.reopen()
        expect([await names(), await ledger().applied(estate), await kinds()]).toEqual([['a', 'b'], [], []])
        expect(await names('other')).toEqual([])
        await ledger().keepApplied(estate, appliedService({ service: 'a' }))
        await ledger().keepRemoved(estate, 'b', 'run-9')
        expect(await names()).toEqual([])
      })

      test('M5: a service that is made again after it was removed can be removed again', async () => {
        await ledger().keepApplied(estate, appliedService())
        await ledger().keepRemoved(estate, 'orders', 'run-2')
        await ledger().keepApplied(estate, appliedService({ run: 'run-3' }))
        await ledger().keepRemoved(estate, 'orders', 'run-4')
        expect(await kinds()).toEqual(['applied', 'removed', 'applied', 'removed'])
        expect(await ledger().applied(estate)).toEqual([])
      })

      test('A6: what was approved about a service ends with it, and nothing else does', async () => {
        const whole = standingApproval({ subject: { kind: 'Service', name: 'orders' } })
        const other = standingApproval({ subject: { kind: 'Service', name: 'archive' } })
        const policy = standingApproval({ subject: { kind: 'Policy', name: 'orders' } })
        await ledger().keepApplied(estate, appliedService())
        await ledger().keepAllowed(estate, allowedState(), [standingApproval(), whole, other, policy], [])
        await ledger().keepAllowed('other', allowedState(), [standingApproval()], [])
        await ledger().keepRemoved(estate, 'orders', 'run-2')
        const names = (await ledger().approvals(estate)).map(({ subject }) => subject)
        expect(names).toHaveLength(2)
        expect(names).toEqual(expect.arrayContaining([other.subject, policy.subject]))
        expect(await ledger().approvals('other')).toHaveLength(1)
        expect(await kinds()).toEqual(['applied', 'removed', 'withdrawn', 'withdrawn'])
        expect((await bodies())[3]).toMatchObject({ of: { login: 'carol' }, why: 'the service orders is gone' })
      })
    })

    test('what there is is counted', async () => {
      const nothing = { entries: 0, applied: 0, held: 0, waivers: 0 }
      expect(await ledger().counts(estate)).toEqual(nothing)
      await ledger().keepAllowed(estate, allowedState({ held: [heldDocument()] }), [standingApproval()], [allowed])
      await ledger().keepApplied(estate, appliedService())
      expect(await ledger().counts(estate)).toEqual({ entries: 2, applied: 1, held: 1, waivers: 1 })
      expect(await ledger().counts('other')).toEqual(nothing)
    })

    describe('the journal', () => {
      test('M5: the steps of a run with their ends, in their order, and no others', async () => {
        const second = { step: 'create Queue', key: 'step2' }
        await ledger().record(estate, [begun()])
        await ledger().record(estate, [ended(), begun({ run: 'run-2' })])
        await ledger().record(estate, [allowed, begun(second)])
        await ledger().keepApplied(estate, appliedService())
        open = await open.reopen()
        const journal = await ledger().journal(estate, 'run-1')
        expect(journal.map(({ body }) => body)).toEqual([begun(), ended(), begun(second)])
        expect(journal.map(({ seq }) => seq)).toEqual([1, 2, 5])
      })

      test('J4: deletions and replacements count by service, once a run, from their time on', async () => {
        const change = (action: string) => ({ logicalId: 'Bucket', type: 'T', action, properties: [] })
        const step = (service: string, run: string, ...actions: string[]) =>
          begun({ service, run, changes: actions.map(change) })
        await ledger().record(estate, [step('old', 'r0', 'delete')])
        clock.advance(1000)
        const since = clock.now()
        await ledger().record(estate, [
          step('a', 'r1', 'create', 'delete'),
          step('a', 'r1', 'delete'),
          step('b', 'r1', 'replace'),
          step('c', 'r1', 'update', 'create'),
          step('a', 'r2', 'delete'),
          ended({ service: 'd', run: 'r9' }),
        ])
        await ledger().record('other', [step('x', 'r1', 'delete')])
        expect(await ledger().deletionsSince(estate, since)).toBe(3)
        expect(await ledger().deletionsSince(estate, new Date(since.getTime() - 1000))).toBe(4)
        expect(await ledger().deletionsSince(estate, new Date(since.getTime() + 1))).toBe(0)
      })

      test('J4: what is allowed and not begun counts like what is, and once where it is both', async () => {
        const since = clock.now()
        const counting = (deleted: readonly string[]) => ({ ...allowed, deleted }) as LedgerBody
        const gone = (service: string, run: string) =>
          begun({ service, run, changes: [{ logicalId: 'B', type: 'T', action: 'delete', properties: [] }] })
        await ledger().record(estate, [allowed, counting(['a', 'b']), counting(['a'])])
        expect(await ledger().deletionsSince(estate, since)).toBe(3)
        await ledger().record(estate, [gone('a', 'r1'), gone('b', 'r2'), gone('c', 'r3')])
        expect(await ledger().deletionsSince(estate, since)).toBe(4)
        await ledger().record(estate, [gone('b', 'r4')])
        await ledger().record('other', [counting(['x'])])
        expect(await ledger().deletionsSince(estate, since)).toBe(5)
        expect(await ledger().deletionsSince(estate, new Date(since.getTime() + 1))).toBe(0)
      })

      test('S8: which services were touched after an entry is known, each once', async () => {
        await ledger().record(estate, [begun({ service: 'a' })])
        const seq = (await ledger().head(estate))?.seq ?? 0
        expect(await ledger().touchedAfter(estate, seq)).toEqual([])
        await ledger().record(estate, [begun({ service: 'b' }), ended({ service: 'b' }), allowed])
        await ledger().keepApplied(estate, appliedService({ service: 'c' }))
        await ledger().record('other', [begun({ service: 'd' })])
        expect([...(await ledger().touchedAfter(estate, seq))].sort()).toEqual(['b', 'c'])
        expect([...(await ledger().touchedAfter(estate, 0))].sort()).toEqual(['a', 'b', 'c'])
      })
    })
  })
}
