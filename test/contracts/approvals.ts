import { describe, expect, test } from 'vitest'
import type { HeardCommand } from '../../service/core/approval/hearing.ts'
import type { Approvals } from '../../service/ports/approvals.ts'
import { asked, published } from '../core/approval/hearings.ts'

const estate = '4711'
const command: HeardCommand = {
  id: '9.00',
  by: { id: '7', login: 'carol' },
  at: '2026-11-01T13:00:00Z',
  command: { kind: 'revoke', policy: 'private' },
  everybody: true,
}

/** What every store of approvals keeps to; `open` gives an empty one. */
export function approvalsContract(name: string, open: () => Promise<Approvals>): void {
  describe(`approvals in ${name}`, () => {
    test('A4: what was published is kept in its order; the same again is no new one', async () => {
      const store = await open()
      const others = [
        published(),
        published({ publishedAt: '2026-11-01T12:30:00.000Z' }),
        published({ headSha: 'other' }),
        published({ headSha: 'other', baseRef: 'next' }),
        published({ headSha: 'other', baseRef: 'next', requirements: [asked({ key: 'k2' })] }),
        published(),
      ]
      for (const one of others) await store.keepPublishedVerdict(estate, 1, one)
      await store.keepPublishedVerdict('other', 1, published())
      await store.keepPublishedVerdict(estate, 2, published())
      const [first, , ...rest] = others
      expect(await store.publishedVerdicts(estate, 1)).toEqual([first, ...rest])
    })

    test('A5: a command stays as it was first seen', async () => {
      const store = await open()
      await store.keepCommand(estate, 1, command)
      await store.keepCommand(estate, 1, { ...command, command: { kind: 'revoke', policy: 'other' } })
      await store.keepCommand(estate, 2, { ...command, id: '10.00' })
      expect(await store.commands(estate, 1)).toMatchObject([command])
    })

    test('A1: the first id of a name stays, until an administrator approved the rule again', async () => {
      const store = await open()
      await store.pin(
        estate,
        new Map([
          ['acme/security', '1'],
          ['bob', ''],
        ]),
      )
      await store.pin(estate, new Map([['acme/security', '2']]))
      expect(await store.pins(estate)).toEqual(
        new Map([
          ['acme/security', '1'],
          ['bob', ''],
        ]),
      )
      await store.pin(estate, new Map([['bob', '3']]), true)
      expect((await store.pins(estate)).get('bob')).toBe('3')
    })
  })
}
