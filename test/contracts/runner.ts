import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Flows, Log, Runner, RunRequest, RunState, RunView, Store } from '../../service/ports.ts'
import { flowsOf, type Story } from './flows-of.ts'
import { keptLog } from './kept-log.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { until } from './until.ts'
import { named, pushed } from './webhooks.ts'

/** What a member is given for one process's life. */
export type RunnerParts = {
  readonly estate: string
  readonly flows: Flows
  readonly clock: ManualClock
  readonly log: Log
  readonly redact: (text: string) => string
  readonly concurrency?: number
}

/** One process's runner on a database that the member keeps between processes. */
export type RunnerLife = {
  readonly runner: Runner
  readonly store: Store
  /** Ends without a clean stop, as a killed process does: what is active stays so in the record. */
  kill(): Promise<void>
}

/** A member of the family: a database for one test, on which processes can follow one another. */
export type RunnerMember = {
  readonly name: string
  begin(): { start(parts: RunnerParts): Promise<RunnerLife>; remove(): void }
}

const estate = '4711'
const request = (key = 'review:4711#1', input: RunRequest['input'] = { number: 1 }): RunRequest => ({
  key,
  flow: 'review',
  input,
})

/** Something that a test lets go on when it likes. */
function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { open: resolve, passed: promise }
}

/** What every runner keeps to. */
export function runnerContract(member: RunnerMember): void {
  describe(`runner ${member.name}`, () => {
    let place: ReturnType<RunnerMember['begin']>
    let clock: ManualClock
    let lives: RunnerLife[]
    beforeEach(() => {
      place = member.begin()
      clock = manualClock()
      lives = []
    })
    afterEach(async () => {
      for (const life of lives) await life.kill()
      place.remove()
    })
    const log = keptLog()
    const start = async (story: Story, more: Partial<RunnerParts> & { version?: number } = {}): Promise<RunnerLife> => {
      const { version, ...parts } = more
      const flows = flowsOf(story, version)
      const life = await place.start({ estate, flows, clock, log, redact: (text) => text, ...parts })
      lives.push(life)
      return life
    }
    const runsOf = async ({ store }: RunnerLife): Promise<readonly RunView[]> =>
      (await store.runs(estate, { limit: 100 })).items.toReversed()
    const states = async (life: RunnerLife): Promise<RunState[]> => (await runsOf(life)).map(({ state }) => state)
    const reach = (life: RunnerLife, ...wanted: RunState[]) =>
      until(async () => JSON.stringify(await states(life)) === JSON.stringify(wanted))

    test('a run is done once, step by step', async () => {
      const deeds: unknown[] = []
      const life = await start(async (run, input) => {
        const one = await run.step('one', async (key) => ({ key: key.length, input: JSON.stringify(input) }))
        deeds.push(one, await run.step('nothing', async () => undefined))
      })
      await life.runner.start(request())
      await reach(life, 'done')
      expect(deeds).toEqual([{ key: 64, input: '{"number":1}' }, undefined])
    })

    test('what a step returned has the form in which the record gives it back', async () => {
      const seen: unknown[] = []
      const life = await start(async (run) => {
        seen.push(await run.step('date', async () => ({ at: new Date(0), left: undefined }) as never))
      })
      await life.runner.start(request())
      await reach(life, 'done')
      expect(seen).toEqual([{ at: '1970-01-01T00:00:00.000Z' }])
    })

    test('a storm of requests of one key costs two runs', async () => {
      const first = gate()
      let runs = 0
      const life = await start(async () => {
        runs++
        if (runs === 1) await first.passed
      })
      await life.runner.start(request())
      await until(() => runs === 1)
      await Promise.all(Array.from({ length: 50 }, () => life.runner.start(request())))
      first.open()
      await reach(life, 'done', 'done')
      expect(runs).toBe(2)
    })

    test('runs of several keys go on side by side, at most as many as allowed', async () => {
      const all = gate()
      let now = 0
      let most = 0
      const story: Story = async () => {
        most = Math.max(most, ++now)
        await all.passed
        now--
      }
      const life = await start(story, { concurrency: 3 })
      for (let at = 0; at < 7; at++) await life.runner.start(request(`key ${at}`))
      await until(() => now === 3)
      all.open()
      await until(async () => (await states(life)).every((state) => state === 'done'))
      expect(most).toBe(3)
    })

    test('a run that fails is tried again after 2 s, 4 s, 8 s …, finished steps from the record', async () => {
      let effects = 0
      let tries = 0
      const life = await start(async (run) => {
        await run.step('effect', async () => ++effects)
        tries++
        if (tries < 4) throw new Error(`try ${tries}`)
      })
      await life.runner.start(request())
      for (const [at, seconds] of [2, 4, 8].entries()) {
        await until(async () => (await states(life))[0] === 'retrying' && tries === at + 1)
        const [run] = await runsOf(life)
        expect(run).toMatchObject({ reason: `try ${at + 1}`, attempts: at + 1 })
        expect(Date.parse(run?.dueAt ?? '') - clock.now().getTime()).toBe(seconds * 1000)
        clock.advance(seconds * 1000)
      }
      await reach(life, 'done')
      expect(effects).toBe(1)
    })

    test('a failure that says how long to wait is waited for exactly so long, and never parks the run', async () => {
      let tries = 0
      const life = await start(async () => {
        tries++
        if (tries <= 20) throw Object.assign(new Error('slow down'), { retryAfterMs: 61_000 })
      })
      await life.runner.start(request())
      for (let at = 1; at <= 20; at++) {
        await until(async () => (await states(life))[0] === 'retrying' && tries === at)
        clock.advance(60_999)
        expect(tries).toBe(at)
        clock.advance(1)
      }
      await reach(life, 'done')
    })

    test('a run that fails again and again is parked with its reason, and a new one of its key supersedes it', async () => {
      const life = await start(async (_, input) => {
        if (JSON.stringify(input) === '{"number":1}')
          throw new Error('it is broken', { cause: new Error('by a fault') })
      })
      await life.runner.start(request())
      for (let attempt = 1; attempt < 12; attempt++) {
        await until(async () => (await runsOf(life))[0]?.attempts === attempt && (await states(life))[0] === 'retrying')
        clock.advance(5 * 60_000)
      }
      await reach(life, 'parked')
      expect((await runsOf(life))[0]).toMatchObject({ reason: 'it is broken (by a fault)', attempts: 12, dueAt: null })
      await life.runner.start(request(undefined, { number: 2 }))
      await reach(life, 'superseded', 'done')
    })

    test('where trying again as it is cannot help, the run is parked after three attempts', async () => {
      const life = await start(async () => {
        throw Object.assign(new Error('not found'), { passing: false, retryAfterMs: null })
      })
      await life.runner.start(request())
      for (const wait of [2000, 4000]) {
        await until(async () => (await states(life))[0] === 'retrying')
        clock.advance(wait)
        await until(async () => (await runsOf(life))[0]?.dueAt !== clock.now().toISOString())
      }
      await reach(life, 'parked')
    })

    test('a new request makes a run that failed begin anew, soon, with the new input', async () => {
      const inputs: unknown[] = []
      const life = await start(async (run, input) => {
        inputs.push(await run.step('input', async () => JSON.stringify(input)))
        if (inputs.length === 1) throw Object.assign(new Error('late'), { passing: true })
      })
      await life.runner.start(request())
      await reach(life, 'retrying')
      await life.runner.start(request(undefined, { number: 2 }))
      clock.advance(2000)
      await reach(life, 'done')
      expect(inputs).toEqual(['{"number":1}', '{"number":2}'])
    })

    test('what was asked of a run that waits is not forgotten when it is asked for anew', async () => {
      const seen: unknown[] = []
      const passed = gate()
      const life = await start(async (_, input) => {
        seen.push(input)
        if (seen.length === 1) await passed.passed
      })
      await life.runner.start(request('k', { number: 1 }))
      await reach(life, 'active')
      await life.runner.start(request('k', { number: 1, again: true }))
      await life.runner.start(request('k', { number: 2 }))
      passed.open()
      await reach(life, 'done', 'done')
      expect(seen).toEqual([{ number: 1 }, { number: 2, again: true }])
    })

    test('a run that fails while another of its key waits makes room for it', async () => {
      const first = gate()
      let tries = 0
      const life = await start(async () => {
        tries++
        if (tries > 1) return
        await first.passed
        throw new Error('old')
      })
      await life.runner.start(request())
      await until(() => tries === 1)
      await life.runner.start(request())
      first.open()
      await reach(life, 'superseded', 'retrying')
      clock.advance(2000)
      await reach(life, 'superseded', 'done')
    })

    test('what was asked of a run that fails is not forgotten by the one that it makes room for', async () => {
      const seen: unknown[] = []
      const first = gate()
      const life = await start(async (_, input) => {
        seen.push(input)
        if (seen.length > 1) return
        await first.passed
        throw new Error('old')
      })
      await life.runner.start(request('k', { number: 1, again: true }))
      await until(() => seen.length === 1)
      await life.runner.start(request('k', { number: 2 }))
      first.open()
      await reach(life, 'superseded', 'retrying')
      clock.advance(2000)
      await reach(life, 'superseded', 'done')
      expect(seen[1]).toEqual({ number: 2, again: true })
    })

    test('V4: the reason that is kept has passed the redactor', async () => {
      const life = await start(
        async () => {
          throw new Error('token abc')
        },
        { redact: (text) => text.replace('abc', '[redacted]') },
      )
      await life.runner.start(request())
      await reach(life, 'retrying')
      expect((await runsOf(life))[0]?.reason).toBe('token [redacted]')
    })

    test('a sleep ends at the time that was asked for first, in whatever process there is then', async () => {
      const awake: string[] = []
      const story: Story = async (run) => {
        await run.sleep('a while', new Date(clock.now().getTime() + 60_000))
        awake.push(clock.now().toISOString())
      }
      const life = await start(story)
      await life.runner.start(request())
      await reach(life, 'sleeping')
      await life.kill()
      clock.advance(30_000)
      const next = await start(story)
      clock.advance(29_999)
      expect(await states(next)).toEqual(['sleeping'])
      clock.advance(1)
      await reach(next, 'done')
      expect(awake).toEqual(['2026-11-24T12:01:00.000Z'])
    })

    test('a flow that catches the suspension is suspended all the same', async () => {
      const life = await start(async (run) => {
        await run.sleep('a while', new Date(clock.now().getTime() + 60_000)).catch(() => {})
      })
      await life.runner.start(request())
      await reach(life, 'sleeping')
    })

    test('a step name that is used twice in a run is a failure that names it', async () => {
      const life = await start(async (run) => {
        await run.step('same', async () => 1)
        await run.step('same', async () => 2)
      })
      await life.runner.start(request())
      await reach(life, 'retrying')
      expect((await runsOf(life))[0]?.reason).toBe('the step name same is used twice in one run of review')
    })

    test('what a killed process left active goes on at the next start, at once, steps from the record', async () => {
      const effects: string[] = []
      const story =
        (hang: boolean): Story =>
        async (run) => {
          effects.push(`key ${await run.step('one', async (key) => key)}`)
          await run.step('two', async (key) => {
            effects.push(`two ${key}`)
            if (hang) await new Promise(() => {})
            return null
          })
        }
      const life = await start(story(true))
      await life.runner.start(request())
      await until(() => effects.length === 2)
      await life.kill()
      const next = await start(story(false))
      await reach(next, 'done')
      expect(new Set(effects).size, 'the same keys, the first time and after').toBe(2)
    })

    test('a run that another version of its flow began starts again', async () => {
      const effects: string[] = []
      const life = await start(async (run) => {
        await run.step('one', async () => effects.push('old'))
        throw new Error('stop')
      })
      await life.runner.start(request())
      await reach(life, 'retrying')
      await life.kill()
      const next = await start(async (run) => void (await run.step('one', async () => effects.push('new'))), {
        version: 2,
      })
      clock.advance(2000)
      await reach(next, 'done')
      expect(effects).toEqual(['old', 'new'])
    })

    test('a run that ends its process each time is parked, and does not end the next one', async () => {
      const hang: Story = () => new Promise(() => {})
      for (let died = 0; died < 12; died++) {
        const life = await start(hang)
        if (died === 0) await life.runner.start(request())
        await reach(life, 'active')
        await life.kill()
      }
      const life = await start(hang)
      await reach(life, 'parked')
      expect((await runsOf(life))[0]?.reason).toBe('the process ended 12 times while it ran')
    })

    test('a clean stop lets the step under way end, begins no other, and costs no attempt', async () => {
      const step = gate()
      const begun: string[] = []
      const story: Story = async (run) => {
        await run.step('one', async () => {
          begun.push('one')
          await step.passed
          return null
        })
        await run.step('two', async () => begun.push('two'))
      }
      const life = await start(story)
      await life.runner.start(request())
      await until(() => begun.length === 1)
      const stopped = life.runner.stop(10_000)
      step.open()
      await stopped
      expect(await runsOf(life)).toMatchObject([{ state: 'retrying', attempts: 0 }])
      await life.kill()
      const next = await start(story)
      await reach(next, 'done')
      expect(begun).toEqual(['one', 'two'])
    })

    test('a wait that is ended because of the stop is no failure: the run goes on at the next start', async () => {
      const ended = new AbortController()
      const life = await start(async () => {
        await new Promise((_, reject) => ended.signal.addEventListener('abort', () => reject(ended.signal.reason)))
      })
      await life.runner.start(request())
      await reach(life, 'active')
      const stopped = life.runner.stop(10_000)
      ended.abort()
      await stopped
      expect(await runsOf(life)).toMatchObject([{ state: 'retrying', attempts: 0, reason: null }])
      await life.kill()
      await reach(await start(async () => {}), 'done')
    })

    test('a stop waits no longer than its deadline', async () => {
      const life = await start(() => new Promise(() => {}))
      await life.runner.start(request())
      await reach(life, 'active')
      const stopped = life.runner.stop(10_000)
      clock.advance(10_000)
      await stopped
      expect(await states(life)).toEqual(['active'])
    })

    test('a second process stands by, and takes over when the first is gone', async () => {
      const first = await start(() => new Promise(() => {}))
      await first.runner.start(request())
      await reach(first, 'active')
      const done: string[] = []
      const second = await start(async () => void done.push('second'))
      clock.advance(60_000)
      expect(done).toEqual([])
      await first.kill()
      await until(() => {
        clock.advance(1000)
        return done.length === 1
      })
      await reach(second, 'done')
    })

    test('V1: a redelivery wakes a run that waits to be tried again, and begins a parked one again', async () => {
      const accept = () => life.store.accept(named(estate), pushed(estate, 'd', 1))
      let broken = true
      const life = await start(async () => {
        if (broken) throw Object.assign(new Error('no'), { passing: false })
      })
      await accept()
      life.runner.wake()
      for (const wait of [2000, 4000]) {
        await until(async () => (await states(life))[0] === 'retrying')
        clock.advance(wait)
        await until(async () => (await runsOf(life))[0]?.dueAt !== clock.now().toISOString())
      }
      await reach(life, 'parked')
      broken = false
      expect(await accept()).toMatchObject({ outcome: 'redelivered' })
      life.runner.wake()
      await reach(life, 'superseded', 'done')
    })

    test('what it waits for is told apart by state', async () => {
      const life = await start(() => new Promise(() => {}), { concurrency: 1 })
      await life.runner.start(request('a'))
      await life.runner.start(request('b'))
      await reach(life, 'active', 'waiting')
      expect((await life.store.counts(estate)).runs).toEqual([
        { flow: 'review', state: 'active', count: 1 },
        { flow: 'review', state: 'waiting', count: 1 },
      ])
    })
  })
}
