import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { escapeHtml, pageOf } from '../../github/page/layout.ts'

/** A page on 127.0.0.1 that shows a text as it is now: HTML for browsers, else as it is. */
export async function serveLook(
  text: () => Promise<string>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = (status: number, said: string) => {
      const html = wantsHtml(request)
      response.writeHead(status, { 'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8` })
      response.end(
        html ? pageOf('What lives in AWS', `<h1>What lives in AWS</h1><pre>${escapeHtml(said)}</pre>`) : `${said}\n`,
      )
    }
    text().then(
      (said) => answer(200, said),
      (failure: unknown) => answer(502, String(failure)),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function wantsHtml({ headers }: IncomingMessage): boolean {
  return (headers.accept ?? '').includes('text/html')
}
