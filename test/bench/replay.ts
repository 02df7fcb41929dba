import { Agent, request } from 'node:http'
import { parentPort, Worker } from 'node:worker_threads'

/** A call as it is to be made again. */
export type Call = { readonly method: string; readonly path: string; readonly query: string; readonly body: string }

type Order = { readonly url: string; readonly token: string; readonly calls: readonly Call[] }

/** Makes calls again, bare and one after the other, in a thread of its own: so as a process beside GitHub would. */
export type Replay = {
  /** How long they took together, in milliseconds. */
  run(calls: readonly Call[]): Promise<number>
  stop(): Promise<void>
}

/** Starts the thread; its connection is kept open from one run to the next. */
export function startReplay(url: string, token: string): Replay {
  const worker = new Worker(new URL(import.meta.url), { stderr: false })
  return {
    run: (calls) =>
      new Promise((resolve, reject) => {
        worker.once('message', (said: { milliseconds: number; refused: string | null }) => {
          if (said.refused === null) resolve(said.milliseconds)
          else reject(new Error(`a replayed call was refused: ${said.refused}`))
        })
        worker.postMessage({ url, token, calls } satisfies Order)
      }),
    stop: async () => {
      await worker.terminate()
    },
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

async function replay({ url, token, calls }: Order) {
  const started = performance.now()
  let refused: string | null = null
  for (const call of calls) {
    const status = await send(url, token, call)
    if (status >= 400) refused = `${call.method} ${call.path}: ${status}`
  }
  return { milliseconds: performance.now() - started, refused }
}

function send(url: string, token: string, { method, path, query, body }: Call): Promise<number> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `token ${token}`,
    'user-agent': 'bench',
    'x-github-api-version': '2022-11-28',
    ...(body === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  }
  return new Promise((resolve, reject) => {
    const target = `${url}${path}${query === '' ? '' : `?${query}`}`
    const sent = request(target, { method, agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        if (text !== '') JSON.parse(text)
        resolve(answer.statusCode ?? 0)
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

// In the thread itself.
parentPort?.on('message', (order: Order) => void replay(order).then((end) => parentPort?.postMessage(end)))
