import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../../ports/store.ts'
import type { Clock, KeptDelivery, NotUsed, Store } from '../../../ports.ts'
import type { Became, FromInbox, InboxStart, Sent, ToInbox } from './messages.ts'

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
  /** What came while the thread was at work: it is kept together, by the next commit. */
  waiting: Waiting[]
  /** Who waits for what the thread is at work on. */
  underWay: readonly Asker[]
  thread: Worker | null
}

/** How many webhooks one transaction takes at most, and how many bytes of bodies unless the first is larger. */
const most = { webhooks: 256, bytes: 4 * 1024 * 1024 }

/** An inbox into the database's file, which is there. Its thread is started by the first delivery, and again where it died. */
export function createInbox(file: string, clock: Clock): Inbox {
  const state: State = { file, waiting: [], underWay: [], thread: null }
  return {
    accept({ id: estate, defaultBranch }, { id, event, body }) {
      const sent = { id, event, length: body.length, estate, defaultBranch, at: clock.now().getTime() }
      const { promise, ...asker } = Promise.withResolvers<KeptDelivery | NotUsed>()
      state.waiting.push({ sent, body, asker })
      // What comes in one turn of the event loop goes together.
      if (state.waiting.length === 1 && state.underWay.length === 0) setImmediate(handOver, state)
      return promise
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

/** The thread is given one batch at a time; of a payload that it was given nothing stays here. */
function handOver(state: State): void {
  if (state.waiting.length === 0 || state.underWay.length > 0) return
  const batch = nextBatch(state.waiting)
  state.waiting = state.waiting.slice(batch.length)
  state.underWay = batch.map(({ asker }) => asker)
  state.thread ??= startThread(state)
  const bodies = together(batch.map(({ body }) => body))
  state.thread.postMessage({ sent: batch.map(({ sent }) => sent), bodies } satisfies ToInbox, [bodies.buffer])
}

function nextBatch(waiting: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0
  const past = waiting.findIndex(({ body }, at) => {
    bytes += body.length
    return at === most.webhooks || (at > 0 && bytes > most.bytes)
  })
  return past === -1 ? waiting : waiting.slice(0, past)
}

/** One after the other, in memory in which nothing else lies, so that it can be handed over. */
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
    // It reads one payload at a time.
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
  thread.on('message', (became: FromInbox) => answer(state, (at) => became[at] ?? { failure: 'it was not answered' }))
  thread.on('error', (error) => lost(error.message))
  thread.on('exit', () => lost('the thread that keeps it ended'))
  return thread
}

/** Answers what the thread was at work on, and gives it what came meanwhile. */
function answer(state: State, became: (at: number) => Became): void {
  const askers = state.underWay
  state.underWay = []
  for (const [at, { resolve, reject }] of askers.entries()) {
    const one = became(at)
    if ('failure' in one) reject(new StoreError(one.failure))
    else resolve(one)
  }
  handOver(state)
}

/** Beside this file in the sources; in the built package the bundler lays it below the bundle's own folder. */
function threadScript(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./inbox-thread.ts', import.meta.url)
    : new URL('./adapters/store/inbox/inbox-thread.js', import.meta.url)
}
