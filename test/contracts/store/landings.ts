import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewLanding } from '../../../service/core/model/landing.ts'
import { manualClock } from '../manual-clock.ts'
import { allowed, allowedState, appliedService, landedChange, landing } from './entries.ts'
import type { LedgerMember, OpenLedger } from './ledger.ts'

const estate = '4711'

/** What every ledger keeps to of changes that came onto the default branch. */
export function landingsContract(member: LedgerMember): void {
  describe(`landings ${member.name}`, () => {
    let open: OpenLedger
    const ledger = () => open.ledger
    beforeEach(async () => {
      open = await member.open(manualClock())
    })
    afterEach(() => open.close())
    const land = (...all: readonly NewLanding[]) => ledger().keepAllowed(estate, allowedState(), [], [allowed], all)
    const [orders, archive] = [landedChange(), landedChange({ service: 'archive' })]
    const stand = async () =>
      (await ledger().openLandings(estate)).map(({ services }) =>
        services.map(
          ({ service, state, with: later }) => `${service} ${state}${later === null ? '' : ` #${later.pullRequest}`}`,
        ),
      )

    test('M7: a change is kept with what it means, and its services by name', async () => {
      expect(await ledger().lastLanding(estate)).toBe(0)
      const wanted = landing({
        services: [
          landedChange({ dependsOn: ['queue'], held: true }),
          landedChange({ service: 'archive', action: 'delete', provider: null }),
        ],
        held: [{ kind: 'Service', name: 'orders' }],
        approvals: [{ policy: 'p', key: 'k', by: '7' }],
      })
      await land(wanted)
      const number = await ledger().lastLanding(estate)
      const fresh = { state: 'open', with: null }
      const services = [wanted.services[1], wanted.services[0]].map((one) => ({ ...one, ...fresh }))
      const whole = { ...wanted, number, entry: 1, services, deployments: {}, open: true }
      expect(await ledger().openLandings(estate)).toEqual([whole])
      expect(await ledger().landingsOf(estate, 12)).toEqual([whole])
      expect(await ledger().approvedLandings(estate)).toEqual([whole])
      expect(await ledger().landedService(estate, 'orders')).toEqual(services[1])
      expect(await ledger().landedService(estate, 'nobody')).toBeNull()
      expect([await ledger().landingsOf('other', 12), await ledger().lastLanding('other')]).toEqual([[], 0])
    })

    test('M7, M5: what was applied since came with it; what was not, had nothing left to do; later ones stay as they are', async () => {
      await ledger().keepApplied(estate, appliedService({ run: 'run-0' }))
      await land(landing({ pullRequest: 1, services: [orders, archive] }))
      await land(landing({ pullRequest: 2, services: [orders] }))
      const upTo = await ledger().lastLanding(estate)
      await land(landing({ pullRequest: 3, services: [orders] }))
      await ledger().keepSettled(estate, ['archive'], upTo)
      expect(await stand()).toEqual([['archive nothing', 'orders open'], ['orders open'], ['orders open']])
      await ledger().keepApplied(estate, appliedService())
      await ledger().keepSettled(estate, ['orders'], upTo)
      expect(await stand()).toEqual([['archive nothing', 'orders applied #2'], ['orders applied'], ['orders open']])
      await ledger().keepSettled(estate, ['orders'], upTo + 1)
      expect((await stand())[2]).toEqual(['orders applied'])
    })

    test('M7: what is held is not settled; what is left stands by environment', async () => {
      const there = (service: string, environment: string, held = false) => landedChange({ service, environment, held })
      await land(
        landing({ services: [there('a', 'dev'), there('b', 'dev'), there('c', 'prod'), there('d', 'dev', true)] }),
      )
      const upTo = await ledger().lastLanding(estate)
      const left = async (service: string) =>
        (await ledger().leftWith(estate, service, upTo)).map((all) => all.map((one) => one.service))
      expect([await left('a'), await left('c'), await left('d'), await left('x')]).toEqual([
        [['a', 'b']],
        [['c']],
        [],
        [],
      ])
      await ledger().keepSettled(estate, ['a', 'b', 'd'], upTo)
      expect(await left('a')).toEqual([[]])
      expect(await stand()).toEqual([['a nothing', 'b nothing', 'c open', 'd open']])
    })

    test('M7: what was told is kept, and what is through is looked at no more', async () => {
      await land(landing())
      const number = await ledger().lastLanding(estate)
      const says = { state: 'success', words: '1 applied', description: '1 applied; ledger 1:f' } as const
      const deployments = { dev: { id: '7', says, said: true } }
      await ledger().keepTold(estate, { number, deployments, open: true })
      open = await open.reopen()
      expect(await ledger().openLandings(estate)).toMatchObject([{ number, deployments, open: true }])
      await ledger().keepTold(estate, { number, deployments, open: false })
      expect(await ledger().openLandings(estate)).toEqual([])
      expect(await ledger().landingsOf(estate, 12)).toMatchObject([{ open: false }])
      expect(await ledger().leftWith(estate, 'orders', number)).toEqual([])
    })

    test('M7: a thousand services of one change are kept at once', async () => {
      const services = Array.from({ length: 1100 }, (_, at) => landedChange({ service: `s${at}` }))
      await land(landing({ services }))
      expect((await ledger().openLandings(estate))[0]?.services).toHaveLength(1100)
      expect((await ledger().leftWith(estate, 's7', 1))[0]?.length).toBeLessThan(100)
    })
  })
}
