import { connect, type Socket } from 'node:net'
import { parentPort, Worker } from 'node:worker_threads'

/** What is to be sent: bodies with the headers that go with each, over so many connections at once. */
export type FloodOrder = {
  readonly url: string
  readonly path: string
  readonly payloads: readonly { readonly headers: { readonly [name: string]: string }; readonly body: string }[]
  readonly connections: number
  readonly milliseconds: number
}

/** Which deliveries were answered with a 2xx, by their ids, and how many otherwise or not at all. */
export type FloodEnd = { readonly kept: readonly string[]; readonly others: number }

/** Sends as fast as answers come, in a thread of its own, by hand-written HTTP: the sender must not be the bottleneck. */
export function startFlood(): { run(order: FloodOrder): Promise<FloodEnd>; stop(): Promise<void> } {
  const worker = new Worker(new URL(import.meta.url))
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (end: FloodEnd) => {
          worker.off('error', reject)
          resolve(end)
        })
        worker.postMessage(order)
      }),
    stop: async () => {
      await worker.terminate()
    },
  }
}

type Prepared = { readonly head: string; readonly body: Buffer }
type State = { readonly kept: string[]; others: number; sent: number; readonly until: number }

async function flood({ url, path, payloads, connections, milliseconds }: FloodOrder): Promise<FloodEnd> {
  const { hostname, port, host } = new URL(url)
  const prepared = payloads.map(({ headers, body }): Prepared => {
    const bytes = Buffer.from(body)
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    return {
      head: `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: ${bytes.length}\r\n${lines.join('')}`,
      body: bytes,
    }
  })
  const state: State = { kept: [], others: 0, sent: 0, until: performance.now() + milliseconds }
  await Promise.all(
    Array.from({ length: connections }, () => sender({ host: hostname, port: Number(port) }, prepared, state)),
  )
  return { kept: state.kept, others: state.others }
}

/** One connection after another, one request at a time on each, until the time is up. */
async function sender(to: { host: string; port: number }, prepared: readonly Prepared[], state: State): Promise<void> {
  while (performance.now() < state.until) {
    const socket = connect(to)
    await new Promise<void>((resolve) => {
      const end = converse(socket, prepared, state)
      // What was under way when the connection broke is answered with nothing, and is not counted as kept.
      socket.on('error', () => undefined)
      socket.once('close', () => {
        if (end.waiting !== null) state.others += 1
        resolve()
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function converse(socket: Socket, prepared: readonly Prepared[], state: State): { waiting: string | null } {
  const now = { waiting: null as string | null }
  let answer = ''
  const send = () => {
    if (performance.now() >= state.until) return void socket.end()
    const { head, body } = prepared[state.sent % prepared.length] ?? { head: '', body: Buffer.alloc(0) }
    state.sent += 1
    now.waiting = crypto.randomUUID()
    socket.cork()
    socket.write(`${head}x-github-delivery: ${now.waiting}\r\n\r\n`)
    socket.write(body)
    socket.uncork()
  }
  socket.setNoDelay(true)
  socket.on('connect', send)
  socket.on('data', (data) => {
    answer += data.toString('latin1')
    if (!isWhole(answer)) return
    if (/^HTTP\/1\.1 2\d\d/.test(answer)) state.kept.push(now.waiting ?? '')
    else state.others += 1
    answer = ''
    now.waiting = null
    send()
  })
  return now
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer.slice(0, end + 2))?.[1]
  if (length !== undefined) return answer.length >= end + 4 + Number(length)
  return !/\r\ntransfer-encoding: *chunked/i.test(answer.slice(0, end + 2)) || answer.endsWith('0\r\n\r\n')
}

// In the thread itself.
parentPort?.on('message', (order: FloodOrder) => void flood(order).then((end) => parentPort?.postMessage(end)))
