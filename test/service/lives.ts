import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import { createStore, type OpenStore } from '../../service/adapters/store/create-store.ts'
import type { Config } from '../../service/config.ts'
import { built } from '../built.ts'
import type { GitHub } from '../github/start-github.ts'
import type { Reached } from './deeds.ts'

/** A boundary that was met, and how much had been done beside the store until then: on GitHub, and in files. */
export type Met = Reached & { readonly done: string }

/** The service in a process of its own, on a database that outlives it. */
export type Life = {
  readonly met: Met[]
  /** Where runs wait to be killed. */
  readonly held: Reached[]
  /** From now on every boundary is told. */
  tell(): void
  /** Waits until nothing goes on but what is held. */
  quiet(): Promise<void>
  hold(...holds: readonly Reached[]): void
  /** Waits until so many runs are held. */
  holding(runs: number): Promise<void>
  /** `kill -9`. */
  end(): Promise<void>
}

/** How long something may take that must come, however slow the machine. */
export const until = { timeout: 60_000, interval: 20 }

/** Where runs are to be held from the beginning, whether every boundary is told, and what else they do than to GitHub and in files. */
type Wanted = { readonly holds?: readonly Reached[]; readonly tells?: true; readonly done?: () => string | number }

/** Starts one. */
export async function live(github: GitHub, config: Config, { done = () => '', ...wanted }: Wanted = {}): Promise<Life> {
  const child = fork(await built('killed-apply'), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const gone = once(child, 'exit')
  const [met, held]: [Met[], Reached[]] = [[], []]
  const { url, busy } = listen(child, github, { met, held, done })
  child.send({ config, ...wanted })
  github.setWebhook(`${await url}/webhooks/github`)
  return {
    met,
    held,
    tell: () => void child.send({ tells: true }),
    quiet: () => expect.poll(busy, until).toBe(0),
    hold: (...more) => void child.send({ holds: more }),
    holding: (runs) => expect.poll(() => held.length, until).toBe(runs),
    async end() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

type Said = {
  readonly url?: string
  readonly busy?: number
  readonly held?: Reached
  readonly reached?: Reached
  readonly pinned?: number
}

/** Takes down what the process says: where it listens, and, whenever it is asked, how many of its runs go on. */
function listen(
  child: ChildProcess,
  github: GitHub,
  { met, held, done }: Pick<Life, 'met' | 'held'> & Required<Pick<Wanted, 'done'>>,
) {
  const up = Promise.withResolvers<string>()
  let answered: (busy: number) => void = () => undefined
  child.on('message', (said: Said) => {
    if (said.url !== undefined) up.resolve(said.url)
    if (said.held !== undefined) held.push(said.held)
    if (said.busy !== undefined) answered(said.busy)
    if (said.reached === undefined) return
    met.push({ ...said.reached, done: `${writesTo(github)} ${said.pinned} ${done()}` })
    child.send({ goOn: true })
  })
  const busy = async () => {
    await github.settled()
    const { promise, resolve } = Promise.withResolvers<number>()
    answered = resolve
    child.send({ asks: true })
    return promise
  }
  return { url: up.promise, busy }
}

function writesTo(github: GitHub): number {
  return github.requests().filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/')).length
}

/**
 * Where it is worth to be killed: before the first deed, after each, and before one where something was done since the last
 * that is not told here: a write to GitHub, a file. Nothing is listed.
 */
export function worthKilling(met: readonly Met[], about: RegExp): readonly string[] {
  const own = met.filter((one) => about.test(one.about))
  const first = own[0]?.about
  return own
    .filter((one) => one.about === first)
    .filter(({ boundary, done }, index, all) => {
      if (boundary === 'after end') return false
      return boundary.startsWith('after') || all[index - 1]?.done !== done
    })
    .map(({ boundary }) => boundary)
}

/** Looks into the database, or writes into it, while no process lives on it. */
export async function atRest<T>(config: Config, work: (store: OpenStore, estate: string) => Promise<T>): Promise<T> {
  const store = await createStore({ file: config.database, clock: { now: () => new Date() } })
  try {
    const [of = ''] = await store.ledger.estates()
    return await work(store, of)
  } finally {
    await store.close()
  }
}
