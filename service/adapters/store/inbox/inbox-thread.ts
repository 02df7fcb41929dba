import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { openFile } from '../open-file.ts'
import { createKeepDeliveries } from './keep-deliveries.ts'
import type { Batch, FromInbox, InboxStart, ToInbox } from './messages.ts'
import { takeIn } from './take-in.ts'

type Port = NonNullable<typeof parentPort>

/** How many webhooks one transaction takes, about. */
const enough = 256

/** The thread: reads and keeps what came until it looks, and answers when that is on the disk. */
function serve(port: Port, { file }: InboxStart): void {
  const client = openFile(file, 'FULL')
  const keep = createKeepDeliveries(client)
  port.on('message', (message: ToInbox) => {
    const { batches, last } = withWaiting(port, message)
    port.postMessage(takeIn(keep, batches) satisfies FromInbox)
    if (!last) return
    client.close()
    port.close()
  })
}

/** A message, and what came after it while the one before was worked on: one commit for all of it. */
function withWaiting(port: Port, first: ToInbox): { readonly batches: readonly Batch[]; readonly last: boolean } {
  const batches: Batch[] = []
  let webhooks = 0
  for (let message: ToInbox | undefined = first; message !== undefined; message = next(port)) {
    if (message === 'close') return { batches, last: true }
    batches.push(message)
    webhooks += message.sent.length
    if (webhooks >= enough) break
  }
  return { batches, last: false }
}

function next(port: Port): ToInbox | undefined {
  const waiting: { readonly message: ToInbox } | undefined = receiveMessageOnPort(port)
  return waiting?.message
}

if (parentPort !== null) serve(parentPort, workerData)
