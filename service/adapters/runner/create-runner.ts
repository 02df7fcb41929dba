import type { Runner } from '../../ports.ts'
import { attempt } from './attempt.ts'
import { mostAttempts } from './backoff.ts'
import { remembersMs } from './run-records.ts'
import { places, type RunnerOptions } from './runner-options.ts'
import { createSettling, type Settling } from './settling.ts'
import { versionsOf } from './versions-of.ts'

/** How long it waits at most before it looks for work by itself, in milliseconds: for what another process accepted. */
const longestRest = 5000

/** How long it rests while the store is out, or another process has the runs. */
const restWhenOut = 1000

/** How often what is old is forgotten. */
const forgetEvery = 60 * 60_000

/** Where a runner stands. */
type State = {
  /** While deliveries keep coming they go first: what looks for runs meanwhile waits a little. */
  readonly settling: Settling
  hold: 'ours' | 'another' | 'unknown'
  stopping: boolean
  looking: boolean
  lookAgain: boolean
  forgotAt: number
  cancelTimer: () => void
  readonly underWay: Set<Promise<void>>
  readonly drained: Set<() => void>
}

/**
 * Starts to work on runs at once, and goes on until `stop`. Of two processes on one database the second stands by until the
 * first is gone; what a killed one left active goes on at once.
 */
export function createRunner(options: RunnerOptions): Runner {
  const state: State = {
    settling: createSettling(options.clock, () => void look(options, state)),
    hold: 'unknown',
    stopping: false,
    looking: false,
    lookAgain: false,
    forgotAt: Number.NEGATIVE_INFINITY,
    cancelTimer: () => {},
    underWay: new Set(),
    drained: new Set(),
  }
  void look(options, state)
  return {
    wake: state.settling.touched,
    async start(request) {
      await options.records.enqueue(options.estate, request)
      void look(options, state)
    },
    stop: (deadlineMs) => stop(options, state, deadlineMs),
  }
}

/** Looks for work once, or once more where it is looking already. Never throws: a store that is out is asked again. */
async function look(options: RunnerOptions, state: State): Promise<void> {
  state.lookAgain = true
  if (state.looking || state.stopping) return
  state.looking = true
  state.cancelTimer()
  let rest = restWhenOut
  try {
    while (state.lookAgain && !state.stopping) {
      state.lookAgain = false
      await takeWork(options, state)
    }
    rest = await restFor(options, state)
  } catch (error) {
    options.log.error({ error }, 'could not look for runs; it is tried again')
  }
  state.looking = false
  if (state.stopping) return
  if (state.lookAgain) return look(options, state)
  state.cancelTimer = options.clock.after(rest, () => void look(options, state))
}

async function takeWork(options: RunnerOptions, state: State): Promise<void> {
  if (!(await hold(options, state))) return
  await forgetOld(options, state)
  const free = (options.concurrency ?? places) - state.underWay.size
  if (free <= 0) return
  const versions = versionsOf(options.flows)
  for (const claimed of await options.records.claim(options.estate, free, versions)) {
    const work = attempt(options, claimed, () => state.stopping).finally(() => {
      state.underWay.delete(work)
      if (state.underWay.size === 0) for (const tell of state.drained) tell()
      state.settling.whenSettled()
    })
    state.underWay.add(work)
  }
}

async function hold({ records, estate, log }: RunnerOptions, state: State): Promise<boolean> {
  if (state.hold === 'ours') return true
  if (!(await records.hold())) {
    if (state.hold === 'unknown') log.info({}, 'another process works on the runs of this database; standing by')
    state.hold = 'another'
    return false
  }
  const taken = await records.takeUp(estate, mostAttempts)
  if (taken > 0) log.info({ runs: taken }, 'took up runs that another process left')
  state.hold = 'ours'
  return true
}

async function forgetOld({ records, estate, clock }: RunnerOptions, state: State): Promise<void> {
  const now = clock.now().getTime()
  if (now - state.forgotAt < forgetEvery) return
  await records.forget(estate, new Date(now - remembersMs))
  state.forgotAt = now
}

/** Until the next run is due; where every place is taken, the end of a run looks again. */
async function restFor({ records, estate, clock, concurrency = places }: RunnerOptions, state: State): Promise<number> {
  if (state.hold !== 'ours') return restWhenOut
  const due = state.underWay.size >= concurrency ? null : await records.nextDue(estate)
  return due === null ? longestRest : Math.min(Math.max(due.getTime() - clock.now().getTime(), 0), longestRest)
}

async function stop({ clock }: RunnerOptions, state: State, deadlineMs: number): Promise<void> {
  state.stopping = true
  state.settling.stop()
  state.cancelTimer()
  if (state.underWay.size === 0) return
  await new Promise<void>((resolve) => {
    const cancel = clock.after(deadlineMs, resolve)
    state.drained.add(() => {
      cancel()
      resolve()
    })
  })
}
