import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { largestBody } from './read-body.ts'

/** How much of what follows a refused request is let pass by, in bytes. */
const mostIgnored = 64 * 1024 * 1024

/** A server that listens. */
export type Listening = {
  readonly host: string
  readonly port: number
  /** `http://host:port`. */
  readonly url: string
  /** From now on requests are answered by another app. */
  serve(app: Hono): void
  /** Takes no more, answers what is under way, and cuts what is left after the deadline. */
  close(deadlineMs: number): Promise<void>
}

/** Serves the app. Throws where the port is taken or not allowed. */
export function listen(app: Hono, options: { readonly host: string; readonly port: number }): Promise<Listening> {
  const serving = { app }
  const server = createAdaptorServer({ fetch: (request, env) => serving.app.fetch(request, env) }) as Server
  server.on('clientError', refuse)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      const { address, port, family } = server.address() as AddressInfo
      const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
      resolve({
        host: address,
        port,
        url,
        serve: (another) => {
          serving.app = another
        },
        close: (deadlineMs) => close(server, deadlineMs),
      })
    })
  })
}

/** What Node's parser refuses (a length besides chunks, broken headers) is answered and cut, and never reaches the app. */
function refuse(error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, socket: Socket): void {
  // Who still sends is listened to for a while after the answer: cut off at once, he would never read it.
  if (socket.writableEnded && socket.bytesRead < mostIgnored) return
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const announced = /\r\ncontent-length: *(\d+)/i.exec(error.rawPacket?.toString('latin1') ?? '')?.[1]
  const status = statusOf(error.code, Number(announced ?? 0))
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  setTimeout(() => socket.destroy(), 1000).unref()
}

function statusOf(code: string | undefined, announced: number): string {
  if (announced > largestBody) return '413 Payload Too Large'
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout'
  return '400 Bad Request'
}

function close(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), deadlineMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
