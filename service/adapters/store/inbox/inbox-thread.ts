import { parentPort, workerData } from 'node:worker_threads'
import { openFile } from '../open-file.ts'
import { createKeepDeliveries } from './keep-deliveries.ts'
import type { FromInbox, InboxStart, ToInbox } from './messages.ts'
import { takeIn } from './take-in.ts'

/** The thread: reads and keeps one batch of webhooks after the other, and answers when they are on the disk. */
function serve(port: NonNullable<typeof parentPort>, { file }: InboxStart): void {
  const client = openFile(file, 'FULL')
  const keep = createKeepDeliveries(client)
  port.on('message', (message: ToInbox) => {
    if (message !== 'close') return port.postMessage(takeIn(keep, message) satisfies FromInbox)
    client.close()
    port.close()
  })
}

if (parentPort !== null) serve(parentPort, workerData)
