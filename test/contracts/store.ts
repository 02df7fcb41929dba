import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unknownValue } from '../../service/core/model/unknown.ts'
import { verdictJson } from '../../service/core/render/json.ts'
import type { Clock, Store } from '../../service/ports.ts'
import { finding, keptVerdict, verdict } from './verdicts.ts'
import { named, pushed } from './webhooks.ts'

/** A member of the family, opened empty for one test. */
export type StoreMember = { readonly name: string; open(clock: Clock): Promise<Store> }

const clock: Clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const estate = '4711'
const other = '4712'

/** What every store keeps to, whatever it is made of. */
export function storeContract(member: StoreMember): void {
  describe(`store ${member.name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await member.open(clock)
    })
    afterEach(() => store.close())
    const accept = (id: string) => store.accept(named(estate), pushed(estate, id))
    const waiting = async () => (await store.runs(estate, { limit: 100, state: 'waiting' })).items

    test('V1: an accepted delivery has its run', async () => {
      expect(await accept('one')).toEqual({ outcome: 'accepted', run: 'review:4711#12' })
      expect(await waiting()).toMatchObject([{ key: 'review:4711#12', flow: 'review', input: { number: 12 } }])
    })

    test('V1: a redelivery is told apart and starts nothing twice', async () => {
      await accept('one')
      expect(await accept('one')).toEqual({ outcome: 'redelivered', run: 'review:4711#12' })
      expect(await waiting()).toHaveLength(1)
    })

    test('V1: of two deliveries of one id at once, one is a redelivery', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => accept('one')))
      expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'redelivered', 'redelivered'])
    })

    test('a storm of deliveries about one pull request waits as one run', async () => {
      await Promise.all(Array.from({ length: 600 }, (_, at) => accept(`${at}`)))
      expect(await waiting()).toHaveLength(1)
    })

    test('V1: of those that come at once each has its own answer, and what cannot be read takes no other with it', async () => {
      const bodies = ['{', '', '[]', `{"a":${'['.repeat(100_000)}`, '\xff', '{"repository":{"id":1}}']
      const webhooks = bodies.flatMap((body, at) => [
        pushed(estate, `${at}`, at + 1),
        { id: `wrong ${at}`, event: 'pull_request', body: Buffer.from(body, 'latin1') },
      ])
      const answers = await Promise.all(webhooks.map((webhook) => store.accept(named(estate), webhook)))
      const broken = { outcome: 'not-understood', message: 'The body is not a JSON object.' }
      const others = { outcome: 'ignored', message: 'Not about the governed repository.' }
      expect(answers.filter((_, at) => at % 2 === 1)).toEqual([...Array(5).fill(broken), others])
      expect(answers.filter((_, at) => at % 2 === 0)).toEqual(
        bodies.map((_, at) => ({ outcome: 'accepted', run: `review:4711#${at + 1}` })),
      )
      expect(await waiting()).toHaveLength(6)
    })

    test("a body stays the giver's own, and large ones come through side by side", async () => {
      const { body, ...webhook } = pushed(estate, 'one')
      const large = Buffer.concat([body, Buffer.alloc(3 * 1024 * 1024, ' ')])
      const before = Buffer.from(large)
      const answers = await Promise.all(
        ['a', 'b', 'c'].map((id) => store.accept(named(estate), { ...webhook, id, body: large })),
      )
      expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted'])
      expect(large.equals(before)).toBe(true)
    })

    test('an estate whose default branch has another name is told by that from then on', async () => {
      const push = (id: string) => ({
        id,
        event: 'push',
        body: Buffer.from('{"ref":"refs/heads/trunk","repository":{"id":4711}}'),
      })
      expect(await store.accept(named(estate), push('one'))).toMatchObject({ outcome: 'ignored' })
      expect(await store.accept({ id: estate, defaultBranch: 'trunk' }, push('one'))).toEqual({
        outcome: 'accepted',
        run: 'apply:4711',
      })
    })

    test('estates do not see one another', async () => {
      await store.accept(named(other), pushed(other, 'one'))
      await store.keepVerdict(other, keptVerdict())
      expect(await waiting()).toEqual([])
      expect(await accept('one')).toMatchObject({ outcome: 'accepted' })
      expect(await store.latestVerdict(estate, 12)).toBeNull()
      expect((await store.findings(estate, { limit: 9 })).items).toEqual([])
      expect(await store.service(estate, 'orders')).toBeNull()
    })

    test('the latest verdict of a pull request is the one that was kept last', async () => {
      await store.keepVerdict(estate, keptVerdict())
      const later = keptVerdict({ headSha: 'c'.repeat(40), verdict: verdict({ verdict: 'pass', findings: [] }) })
      await store.keepVerdict(estate, later)
      expect(await store.latestVerdict(estate, 12)).toEqual(later)
      expect((await store.findings(estate, { limit: 9 })).items).toEqual([])
      expect(await store.latestVerdict(estate, 13)).toBeNull()
    })

    test('what a change of rules would mean is kept with the latest verdict, and goes with it', async () => {
      const impact = {
        policies: [
          {
            policy: 'p',
            before: null,
            after: 'deny',
            fails: [{ kind: 'Service', name: 'orders' }],
            passes: [],
            stays: [],
          },
        ],
        pullRequests: { changed: [{ number: 3, before: 'pass', after: 'deny' }], unknown: [4], left: 2 },
      } as const
      await store.keepVerdict(estate, keptVerdict())
      await store.keepVerdict(estate, keptVerdict({ impact }))
      expect(await store.latestVerdict(estate, 12)).toEqual(keptVerdict({ impact }))
      expect(await store.verdictsOn(estate, 'a'.repeat(40))).toEqual([keptVerdict({ impact })])
      expect((await store.pullRequests(estate, { limit: 1 })).items[0]).not.toHaveProperty('impact')
      await store.keepVerdict(estate, keptVerdict())
      expect(await store.latestVerdict(estate, 12)).toEqual(keptVerdict())
    })

    test('E6: a value that is unknown until applied is so still when it is read again', async () => {
      const [change] = verdict().plan.changes
      if (!change) throw new Error('the sample has a change')
      const property = { path: '/KeyId', after: unknownValue('!GetAtt Key.Arn', 'Key') }
      const resources = [
        { logicalId: 'Bucket', type: 'AWS::S3::Bucket', action: 'create' as const, properties: [property] },
      ]
      const kept = keptVerdict({ verdict: verdict({ plan: { changes: [{ ...change, resources }], quotas: [] } }) })
      await store.keepVerdict(estate, kept)
      const read = await store.latestVerdict(estate, 12)
      expect(read && verdictJson(read.verdict)).toEqual(verdictJson(kept.verdict))
    })

    test('verdicts on a head are those of open pull requests whose latest is about it', async () => {
      await store.keepVerdict(estate, keptVerdict({ number: 1 }))
      await store.keepVerdict(estate, keptVerdict({ number: 2 }))
      await store.keepVerdict(estate, keptVerdict({ number: 3, headSha: 'c'.repeat(40) }))
      await store.keepState(estate, 2, 'closed')
      expect((await store.verdictsOn(estate, 'a'.repeat(40))).map(({ number }) => number)).toEqual([1])
    })

    test('pull requests come newest verdict first, in parts, and by state and verdict', async () => {
      for (const number of [1, 2, 3, 4, 5]) await store.keepVerdict(estate, keptVerdict({ number }))
      await store.keepVerdict(estate, keptVerdict({ number: 1, digest: 'e'.repeat(64) }))
      await store.keepState(estate, 4, 'closed')
      const first = await store.pullRequests(estate, { limit: 3 })
      const rest = await store.pullRequests(estate, { limit: 3, cursor: first.next ?? '' })
      expect([...first.items, ...rest.items].map(({ number }) => number)).toEqual([1, 5, 4, 3, 2])
      expect(rest.next).toBeNull()
      const closed = await store.pullRequests(estate, { limit: 9, state: 'closed' })
      expect(closed.items.map(({ number }) => number)).toEqual([4])
      expect((await store.pullRequests(estate, { limit: 9, verdict: 'deny' })).items).toEqual([])
    })

    test('findings come by newest verdict or by severity, filtered, in parts', async () => {
      const severities = ['low', 'critical', 'medium'] as const
      const findings = severities.map((severity) => finding({ severity, message: severity }))
      await store.keepVerdict(estate, keptVerdict({ number: 1, verdict: verdict({ findings }) }))
      const warned = finding({ status: 'error', subject: { kind: 'Policy', name: 'p' }, message: 'two' })
      await store.keepVerdict(estate, keptVerdict({ number: 2, verdict: verdict({ findings: [warned] }) }))
      const all = async (order: 'newest' | 'severity') => {
        const messages: unknown[] = []
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await store.findings(estate, { limit: 2, order, cursor: cursor ?? undefined })
          messages.push(...page.items.map((item) => item.finding['message']))
          cursor = page.next
        }
        return messages
      }
      expect(await all('newest')).toEqual(['two', 'low', 'critical', 'medium'])
      expect(await all('severity')).toEqual(['critical', 'two', 'medium', 'low'])
      const ofService = await store.findings(estate, { limit: 9, service: 'orders', severity: 'medium' })
      expect(ofService.items.map((item) => item.finding['message'])).toEqual(['medium'])
      await store.keepState(estate, 1, 'closed')
      expect(await all('newest')).toEqual(['two'])
    })

    test('services are those that latest verdicts speak of, by name, in parts', async () => {
      await store.keepVerdict(estate, keptVerdict())
      const other = finding({ subject: { kind: 'Service', name: 'archive' }, status: 'waived' })
      const empty = { changes: [], quotas: [] }
      await store.keepVerdict(estate, keptVerdict({ number: 13, verdict: verdict({ findings: [other], plan: empty }) }))
      const first = await store.services(estate, { limit: 1 })
      const second = await store.services(estate, { limit: 1, cursor: first.next ?? '' })
      expect(first.items).toEqual([{ name: 'archive', applied: null, changes: [], openFindings: 0 }])
      expect(second).toMatchObject({ items: [{ name: 'orders', openFindings: 1 }], next: null })
      expect((await store.service(estate, 'orders'))?.changes).toEqual([
        {
          number: 12,
          state: 'open',
          action: 'create',
          account: 'sandbox',
          region: null,
          monthlyCost: { before: 0, after: 4.6 },
          stateful: true,
        },
      ])
      expect(await store.service(estate, 'nobody')).toBeNull()
    })

    test('what was published is kept one row a pull request', async () => {
      const row = {
        number: 12,
        headSha: 'a',
        checkId: '1',
        checkDigest: null,
        commentId: null,
        commentDigest: 'd',
        requested: ['security'],
      }
      expect(await store.published(estate, 12)).toBeNull()
      await store.keepPublished(estate, row)
      await store.keepPublished(estate, { ...row, checkDigest: 'e' })
      expect(await store.published(estate, 12)).toEqual({ ...row, checkDigest: 'e' })
    })

    test.each(['', 'x', 'bnVsbA', 'WyJhIl0', 'WzEsMiwzLDRd', 'WycxJyBvciAxPTFd'])(
      'K22: a cursor that was not given out (%j) is refused',
      async (cursor) => {
        for (const list of [
          () => store.runs(estate, { limit: 1, cursor }),
          () => store.findings(estate, { limit: 1, cursor }),
          () => store.findings(estate, { limit: 1, cursor, order: 'severity' }),
          () => store.pullRequests(estate, { limit: 1, cursor }),
        ])
          await expect(list()).rejects.toThrow('the cursor is not one that this list gave out')
      },
    )

    test('how much there is of each: runs by flow and state, open pull requests by verdict, their findings', async () => {
      const { runs: before, ...none } = await store.counts(estate)
      expect({ before, ...none }).toEqual({ before: [], pullRequests: [], findings: [] })
      await accept('one')
      await store.accept(named(other), pushed(other, 'one'))
      const denied = verdict({
        verdict: 'deny',
        findings: [finding({ severity: 'low' }), finding({ severity: 'high' })],
      })
      await store.keepVerdict(estate, keptVerdict({ verdict: denied }))
      await store.keepVerdict(estate, keptVerdict({ number: 13, verdict: denied }))
      await store.keepVerdict(estate, keptVerdict({ number: 14, verdict: verdict({ verdict: 'pass', findings: [] }) }))
      await store.keepState(estate, 13, 'closed')
      expect(await store.counts(estate)).toEqual({
        runs: [{ flow: 'review', state: 'waiting', count: 1 }],
        pullRequests: [
          { verdict: 'deny', mode: 'enforce', count: 1 },
          { verdict: 'pass', mode: 'enforce', count: 1 },
        ],
        findings: [
          { status: 'open', severity: 'low', count: 1 },
          { status: 'open', severity: 'high', count: 1 },
        ],
      })
    })

    test('it is ready while it takes writes', async () => {
      expect(await store.ready()).toBe(true)
    })
  })
}
