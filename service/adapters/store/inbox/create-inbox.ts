import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../../ports/store.ts'
import type { Clock, Store } from '../../../ports.ts'
import type { Arrived, Kept } from './keep-deliveries.ts'
import type { FromInbox, InboxStart, ToInbox } from './messages.ts'

/** `Store.accept`, by a thread of its own: waiting for the disk must hold up nothing else. */
export type Inbox = {
  readonly accept: Store['accept']
  /** Ends the thread, once what was given to it is kept. */
  close(): Promise<void>
}

type Waiting = { readonly arrived: Arrived; readonly answer: (kept: Kept) => void }

type State = {
  readonly file: string
  /** What came while the thread was at work: it is kept together, by the next commit. */
  waiting: Waiting[]
  /** What the thread is at work on. */
  underWay: readonly Waiting[]
  thread: Worker | null
}

/** How many deliveries one transaction takes at most. */
const most = 256

/** An inbox into the database's file, which is there. Its thread is started by the first delivery, and again where it died. */
export function createInbox(file: string, clock: Clock): Inbox {
  const state: State = { file, waiting: [], underWay: [], thread: null }
  return {
    accept: (estate, delivery, run) => {
      const arrived = { estate, delivery, run, at: clock.now().getTime() }
      return new Promise((resolve, reject) => {
        const answer = (kept: Kept) => (typeof kept === 'string' ? resolve(kept) : reject(new StoreError(kept.failure)))
        state.waiting.push({ arrived, answer })
        // What comes in one turn of the event loop goes together.
        if (state.waiting.length === 1 && state.underWay.length === 0) setImmediate(handOver, state)
      })
    },
    async close() {
      const { thread } = state
      if (thread === null) return
      // Nothing else may keep the process alive by now, which would end before what came last is kept.
      thread.ref()
      const gone = once(thread, 'exit')
      thread.postMessage('close' satisfies ToInbox)
      await gone
    },
  }
}

function handOver(state: State): void {
  if (state.waiting.length === 0 || state.underWay.length > 0) return
  state.underWay = state.waiting.slice(0, most)
  state.waiting = state.waiting.slice(most)
  state.thread ??= startThread(state)
  state.thread.postMessage(state.underWay.map(({ arrived }) => arrived) satisfies ToInbox)
}

function startThread(state: State): Worker {
  const thread = new Worker(threadScript(), {
    workerData: { file: state.file } satisfies InboxStart,
    // It holds a batch at a time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
    env: {},
    stdin: false,
  })
  thread.unref()
  const lost = (why: string) => {
    if (state.thread !== thread) return
    state.thread = null
    answer(state, () => ({ failure: `could not keep the delivery: ${why}` }))
  }
  thread.on('message', (kept: FromInbox) => answer(state, (at) => kept[at] ?? { failure: 'it was not answered' }))
  thread.on('error', (error) => lost(error.message))
  thread.on('exit', () => lost('the thread that keeps it ended'))
  return thread
}

/** Answers what the thread was at work on, and gives it what came meanwhile. */
function answer(state: State, kept: (at: number) => Kept): void {
  const answered = state.underWay
  state.underWay = []
  for (const [at, one] of answered.entries()) one.answer(kept(at))
  handOver(state)
}

/** Beside this file in the sources; in the built package the bundler lays it below the bundle's own folder. */
function threadScript(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./inbox-thread.ts', import.meta.url)
    : new URL('./adapters/store/inbox/inbox-thread.js', import.meta.url)
}
