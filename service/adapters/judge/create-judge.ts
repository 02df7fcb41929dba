import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'
import { type Judge, JudgeError, type JudgeQuestions, type Log } from '../../ports.ts'
import type { ObjectKind } from '../objects/read-object.ts'
import type { FromWorker, ToWorker, Work, WorkerStart } from './messages.ts'
import type { WorkName, WorkRequest, WorkResult } from './works/works.ts'

/** What judging in a worker works with. */
export type JudgeOptions = WorkerStart & {
  /** How long a judgement may compute, in milliseconds; what is asked meanwhile does not count. */
  readonly deadlineMs: number
  /** The most memory that the worker's documents may take, in MiB. */
  readonly memoryMiB: number
  readonly log: Log
  /** An object that should be in the cache is not whole there. */
  readonly onMissing: (kind: ObjectKind, sha: string) => void
  /** Told of each piece of work how it ended, and how many milliseconds it took once it was its turn. */
  readonly observe?: (work: WorkName, outcome: 'done' | 'failed', milliseconds: number) => void
  /** The worker's code; its own unless a test brings another. */
  readonly script?: URL
}

/**
 * Judges in one worker thread, one request after the other, so that what was parsed stays there for the next. It is started
 * ahead. A request that passes its deadline or ends the thread throws a `JudgeError`, and a new thread is started (rule E8).
 */
export function createJudge(options: JudgeOptions): Judge {
  const queue = new PQueue({ concurrency: 1 })
  let worker: Worker | null = null
  let stopped = false

  const start = (): Worker => {
    const { folder, pinned, digestKey, memoryMiB, script = workerScript() } = options
    const made = new Worker(script, {
      workerData: { folder, pinned, digestKey } satisfies WorkerStart,
      resourceLimits: { maxOldGenerationSizeMb: memoryMiB, stackSizeMb: 8 },
      env: {},
      stdin: false,
    })
    made.unref()
    const gone = () => {
      if (worker === made) worker = null
    }
    return made.on('error', gone).on('exit', gone)
  }
  const run = async (message: ToWorker, questions: JudgeQuestions): Promise<FromWorker> => {
    worker ??= start()
    const current = worker
    const end = await converse(current, message, questions, options.deadlineMs).catch(async (error: Error) => {
      await current.terminate()
      worker = stopped ? null : start()
      options.log.error({ reason: error.message }, 'the judge was ended')
      throw error
    })
    if (end.failure !== null) throw end.failure
    return end.said
  }
  const ask = async <Name extends WorkName>(name: Name, request: WorkRequest<Name>, questions: JudgeQuestions) => {
    const end = await queue.add(() => observed(options, name, run({ kind: 'work', name, request } as Work, questions)))
    if (end.kind === 'done') return end.result as WorkResult<Name>
    throw unanswered(end, options)
  }

  const asked = new LRUCache<number, readonly string[]>({ max: 1000 })
  const noting = (questions: JudgeQuestions, number: number): JudgeQuestions => ({
    ...questions,
    async authorTeams(teams) {
      const found = await questions.authorTeams(teams)
      if (found.length > 0) asked.set(number, teams)
      return found
    },
  })

  worker = start()
  return {
    prepare: async (request) => void (await ask('prepare', request, noQuestions)),
    judge: (request, questions) => {
      const { pullRequest } = request
      return ask('judge', request, pullRequest === null ? questions : noting(questions, pullRequest.number))
    },
    lastAsked: (pullRequest) => asked.get(pullRequest) ?? [],
    allow: (request, questions) => ask('allow', request, questions),
    hold: (request) => ask('hold', request, noQuestions),
    survey: (request) => ask('survey', request, noQuestions),
    places: (request) => ask('places', request, noQuestions),
    planApply: (request) => ask('planApply', request, noQuestions),
    near: (request) => ask('near', request, noQuestions),
    orderService: (request) => ask('orderService', request, noQuestions),
    planScan: (request) => ask('planScan', request, noQuestions),
    known: (request) => ask('known', request, noQuestions),
    scan: (request) => ask('scan', request, noQuestions),
    revertService: (request) => ask('revertService', request, noQuestions),
    changeEstate: (request) => ask('changeEstate', request, noQuestions),
    endings: (request) => ask('endings', request, noQuestions),
    explain: (request) => ask('explain', request, noQuestions),
    async stop() {
      stopped = true
      queue.clear()
      await worker?.terminate()
      worker = null
    },
  }
}

async function observed({ observe }: JudgeOptions, name: WorkName, work: Promise<FromWorker>): Promise<FromWorker> {
  const began = performance.now()
  let outcome: 'done' | 'failed' = 'failed'
  try {
    const end = await work
    if (end.kind === 'done') outcome = 'done'
    return end
  } finally {
    observe?.(name, outcome, performance.now() - began)
  }
}

/** For work that asks nothing. */
const noQuestions: JudgeQuestions = { authorTeams: async () => [], earlier: async () => null }

function unanswered(end: FromWorker, { onMissing }: JudgeOptions): JudgeError {
  if (end.kind === 'missing') {
    onMissing(end.object, end.sha)
    return new JudgeError(`the ${end.object} ${end.sha.slice(0, 7)} went from the cache while it was needed`)
  }
  return new JudgeError(`the judgement failed: ${end.kind === 'failed' ? end.reason : end.kind}`)
}

/** How a piece of work ended; `failure` where a question of its could not be answered. */
type End = { readonly said: FromWorker; readonly failure: unknown }

/** Sends a message and answers the worker's questions until it says how the work ended. Rejects where it never does. */
function converse(worker: Worker, message: ToWorker, questions: JudgeQuestions, deadlineMs: number): Promise<End> {
  return new Promise((resolve, reject) => {
    let left = deadlineMs
    let since = 0
    let timer: NodeJS.Timeout | undefined
    let failure: unknown = null
    const leave = () => {
      clearTimeout(timer)
      worker.off('error', onError).off('exit', onExit).off('message', onMessage)
    }
    const fail = (reason: string) => {
      leave()
      reject(new JudgeError(reason))
    }
    const send = (what: ToWorker) => {
      since = performance.now()
      timer = setTimeout(() => fail(`the judgement did not end within ${deadlineMs / 1000} s and was stopped`), left)
      worker.postMessage(what)
    }
    const onError = (error: Error) => fail(`the judgement ended by itself: ${error.message}`)
    const onExit = (code: number) => fail(`the judgement ended by itself (exit code ${code})`)
    const onMessage = (said: FromWorker) => {
      clearTimeout(timer)
      left -= performance.now() - since
      const asked = answerTo(said, questions)
      if (asked === null) {
        leave()
        return resolve({ said, failure })
      }
      asked.then(send, (error: unknown) => {
        failure = error
        send({ kind: 'unanswered' })
      })
    }
    worker.on('error', onError).on('exit', onExit).on('message', onMessage)
    send(message)
  })
}

function answerTo(said: FromWorker, questions: JudgeQuestions): Promise<ToWorker> | null {
  if (said.kind === 'ask-teams') return questions.authorTeams(said.teams).then((teams) => ({ kind: 'teams', teams }))
  if (said.kind === 'ask-earlier') return questions.earlier(said.index).then((side) => ({ kind: 'earlier', side }))
  return null
}

/** Beside this file in the sources; in the built package the bundler lays it below the bundle's own folder. */
function workerScript(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./worker.ts', import.meta.url)
    : new URL('./adapters/judge/worker.js', import.meta.url)
}
