import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequest } from './answer.ts'
import type { World } from './world.ts'

/** Serves the world on a free port of 127.0.0.1. */
export async function serveWorld(world: World): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(world, request, response).catch((failure: unknown) =>
      response.destroy(failure instanceof Error ? failure : undefined),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((failure) => (failure ? fail(failure) : done()))
        server.closeAllConnections()
      }),
  }
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  const [path = '/', query = ''] = (request.url ?? '/').split('?')
  const { method = 'GET', headers } = request
  const answer = answerRequest(world, { method, path, query, headers, body: Buffer.concat(parts) })
  if (answer === 'hang') return
  if (answer === 'reset') {
    request.socket.destroy()
    return
  }
  response.writeHead(answer.status, answer.headers)
  response.end(method === 'HEAD' ? undefined : answer.body)
}
