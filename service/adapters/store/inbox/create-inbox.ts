import { Worker } from 'node:worker_threads'
import { StoreError } from '../../../ports/store.ts'
import type { Clock, KeptDelivery, NotUsed, Store } from '../../../ports.ts'
import type { FromInbox, InboxStart, Sent, ToInbox } from './messages.ts'

/** `Store.accept`, by a thread of its own: neither reading a payload nor waiting for the disk may hold up anything else. */
export type Inbox = {
  readonly accept: Store['accept']
  /** Ends the thread, once what was given to it is kept. */
  close(): Promise<void>
}

/** Who waits for what becomes of a webhook. It knows nothing of its body. */
type Asker = { readonly resolve: (became: KeptDelivery | NotUsed) => void; readonly reject: (error: Error) => void }

type Waiting = { readonly sent: Sent; readonly body: Uint8Array; readonly asker: Asker }

type State = {
  readonly file: string
  /** How much of payloads its thread holds taken apart, before it is ended. */
  readonly memoryMiB: number
  /** What came in this turn of the event loop and was not handed over yet. */
  arrived: Waiting[]
  /** Who waits for what the thread was given, in that order. */
  asking: Asker[]
  thread: Worker | null
}

/** So many go at once, though more of the same turn may follow: of a burst the thread reads the first while this one takes the rest. */
const handful = 8

/** An inbox into the database's file, which is there. Its thread is started by the first delivery, and again where it died. */
export function createInbox(file: string, clock: Clock, memoryMiB = 512): Inbox {
  const state: State = { file, memoryMiB, arrived: [], asking: [], thread: null }
  return {
    accept({ id: estate, defaultBranch }, { id, event, body }) {
      const sent = { id, event, length: body.length, estate, defaultBranch, at: clock.now().getTime() }
      const { promise, ...asker } = Promise.withResolvers<KeptDelivery | NotUsed>()
      const arrived = state.arrived.push({ sent, body, asker })
      if (arrived === 1) setImmediate(handOver, state)
      if (arrived === handful) handOver(state)
      return promise
    },
    async close() {
      handOver(state)
      const { thread } = state
      if (thread === null) return
      // Nothing else may keep the process alive by now, which would end before what came last is kept.
      thread.ref()
      const gone = new Promise((resolve) => void thread.once('exit', resolve))
      thread.postMessage('close' satisfies ToInbox)
      await gone
    },
  }
}

/** What came in one turn of the event loop goes together, whatever the thread is at work on, so that it never waits for this one. */
function handOver(state: State): void {
  if (state.arrived.length === 0) return
  const batch = state.arrived
  state.arrived = []
  state.asking.push(...batch.map(({ asker }) => asker))
  state.thread ??= startThread(state)
  const bodies = together(batch.map(({ body }) => body))
  state.thread.postMessage({ sent: batch.map(({ sent }) => sent), bodies } satisfies ToInbox, [bodies.buffer])
}

/** One after the other, in memory in which nothing else lies, so that it can be handed over: of a payload nothing stays here. */
function together(bodies: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = Buffer.allocUnsafeSlow(bodies.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const body of bodies) {
    all.set(body, end)
    end += body.length
  }
  return all
}

function startThread(state: State): Worker {
  const thread = new Worker(threadScript(), {
    workerData: { file: state.file } satisfies InboxStart,
    // It reads one payload at a time; one that takes more ends it, and is refused.
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: state.memoryMiB },
    env: {},
    stdin: false,
  })
  thread.unref()
  const lost = (why: string) => {
    if (state.thread !== thread) return
    state.thread = null
    const failure = `could not keep the delivery: ${why}`
    answer(
      state,
      state.asking.map(() => ({ failure })),
    )
  }
  thread.on('message', (became: FromInbox) => {
    // Those that a lost thread did not answer were refused by then: its last words would answer others.
    if (state.thread === thread) answer(state, became)
  })
  thread.on('error', (error) => lost(error.message))
  thread.on('exit', () => lost('the thread that keeps it ended'))
  return thread
}

/** Answers those who ask longest. */
function answer(state: State, became: FromInbox): void {
  const answered = state.asking.splice(0, became.length)
  for (const [at, one] of became.entries()) {
    if ('failure' in one) answered[at]?.reject(new StoreError(one.failure))
    else answered[at]?.resolve(one)
  }
}

/** Beside this file in the sources; in the built package the bundler lays it below the bundle's own folder. */
function threadScript(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./inbox-thread.ts', import.meta.url)
    : new URL('./adapters/store/inbox/inbox-thread.js', import.meta.url)
}
