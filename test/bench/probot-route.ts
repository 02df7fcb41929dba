import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The peer of `deliveries`, run as a process: probot with an app that listens to pull requests and keeps nothing.
 * Arguments: the folder where it is installed, the secret, an App's id and private key.
 */
const [folder = '', secret = '', appId = '', privateKey = ''] = process.argv.slice(2)
const { createNodeMiddleware, createProbot } = await import(
  pathToFileURL(join(folder, 'node_modules/probot/lib/index.js')).href
)
const probot = createProbot({ overrides: { appId, privateKey, secret, logLevel: 'fatal' } })
const listening = (app: { on(event: string, handler: () => Promise<void>): void }) => {
  app.on('pull_request', async () => undefined)
}
const middleware = await createNodeMiddleware(listening, { probot, webhooksPath: '/webhooks/github' })

const server = createServer((request, response) => void middleware(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.stdout.write(`"url":"http://127.0.0.1:${address?.port}"\n`)
})
